import Support
import Testing

/// `jalon roadmap` on the sample.
@Suite struct RoadmapCommandTests {
  @Test func `roadmaps are added, changed, archived and removed, and undo restores every byte`() throws {
    var story = try CommandStory()
    let before = story.plan
    try story.run("roadmap")
    try story.run("roadmap", "add", "Labour agreement Niger - Chad", "--template", "bla", "--parties", "NE,TD", "--start", "2027-01-04")
    try story.run("roadmap", "add", "ne-td", "parties:NE,TD", "title:Niger - Chad", "phases:Draft; Negotiate; Sign", "instrument:mou")
    try story.run(
      "roadmap", "set", "ne-td", "title.fr:Niger - Tchad", "phases:draft; Sign; Bring into force", "phase.draft.fr:Rédaction",
      "calendar:all", "start:2027-02-01", "--reason", "as agreed in Niamey")
    story.note(story.file("roadmaps/ne-td.json"))
    try story.run("roadmap", "set", "gh-ly-skills", "start:2027-03-01")
    try story.run("roadmap", "set", "ne-ly-labour", "baseline.istanbul.fr:Comme approuvé à Istanbul")
    try story.run("roadmap", "archive", "ne-td")
    try story.run("roadmap", "--lang", "fr")
    try story.run("roadmap", "unarchive", "ne-td", "--lang", "ar")
    try story.run("roadmap", "remove", "ne-td")
    try story.run("roadmap", "remove", "ml-ly-mou", "--lang", "fr")
    try story.run("history", "--lang", "ar")
    try story.undoAll()
    #expect(story.plan == before)
    expectGolden(story.timeless, "roadmap-story")
  }

  @Test func `wrong words are answered with what to do, and nothing is changed`() throws {
    var story = try CommandStory()
    let before = story.plan
    for language in ["en", "fr", "ar"] {
      try story.run("roadmap", "add", "--lang", language)
      try story.run("roadmap", "add", "ne-ly-labour", "parties:NE,LY", "--lang", language)
      try story.run("roadmap", "add", "x", "parties:NE", "template:bla", "--lang", language)
      try story.run("roadmap", "add", "x", "parties:NE", "template:blah", "--lang", language)
      try story.run("roadmap", "set", "ne-ly-labor", "title:x", "--lang", language)
      try story.run("roadmap", "set", "ne-ly-labour", "title:", "--lang", language)
      try story.run("roadmap", "set", "ne-ly-labour", "start:soon", "--lang", language)
      try story.run("roadmap", "set", "ne-ly-labour", "instrument:pact", "--lang", language)
      try story.run("roadmap", "set", "ne-ly-labour", "parties:NE,Lybia", "--lang", language)
      try story.run("roadmap", "set", "ne-ly-labour", "calendar:ZZ", "--lang", language)
      try story.run("roadmap", "set", "ne-ly-labour", "phases:Draft", "--lang", language)
      try story.run("roadmap", "set", "ne-ly-labour", "stat:2027-01-01", "--lang", language)
      try story.run("roadmap", "remove", "ne-ly-labour", "--lang", language)
    }
    #expect(story.plan == before)
    expectGolden(story.text, "roadmap-wrong")
  }
}
