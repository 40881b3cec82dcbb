import Support
import Testing

/// `jalon rename` on the sample.
@Suite struct RenameCommandTests {
  @Test func `everything with an id gets another one, all that names it follows, and undo gives every byte back`() throws {
    var story = try CommandStory()
    try story.run("me", "party:NE")
    try story.run("views", "save", "mine", "party:NE owner:NE/mol or (roadmap:ne-ly-labour phase:bring-in due<+10wd.NE)")
    try story.run("remove", "ne-ly-labour/gazette")
    let before = story.plan
    try story.run("rename", "ne-ly-labour", "ne-ly", "--reason", "shorter")
    try story.run("rename", "NE", "NER")
    try story.run("rename", "NER/mol", "met", "--lang", "fr")
    try story.run("rename", "model-contract", "contract", "--lang", "ar")
    try story.run("rename", "ne-ly/bring-in", "ne-ly/force")
    try story.run("rename", "istanbul", "approved")
    try story.run("rename", "view:mine", "ours")
    for gone in ["ne-ly-labour", "model-contract", "bring-in", "\"istanbul\"", "NE/", "\"NE\":", "\"mine\""] {
      let left = story.plan.filter { $0.value.contains(gone) && !($0.key.hasSuffix("parties/NER.json") && gone == "\"NE\":") }.keys
      #expect(left.isEmpty, "\(gone) is still in \(left)")
    }
    try story.run("me")
    try story.run("check")
    try story.run("views")
    try story.run("list", "view:ours", "+milestone")
    try story.run("history", "ne-ly/contract")
    try story.run("restore", "gazette")
    try story.run("show", "ne-ly/gazette")
    for _ in 0..<8 { try story.run("undo") }
    #expect(story.plan == before)
    try story.run("me")
    expectGolden(story.timeless, "rename-story")
  }

  @Test func `a step that was renamed is purged from the records under its former name too`() throws {
    var story = try CommandStory()
    try story.run("add", "A secret name", "--roadmap", "ne-ly-labour")
    let id = try #require(story.text.firstMatch(of: /ne-ly-labour\/s-[a-z2-7]{8}/)).output
    try story.run("rename", String(id), "hidden")
    try story.run("rename", "ne-ly-labour", "ne-ly")
    try story.run("remove", "hidden")
    try story.run("purge", "hidden", "--yes-purge", "hidden")
    let left = story.folder.everything(in: "sample").filter { $0.value.contains("A secret name") }.keys
    #expect(left.isEmpty, "still in \(left)")
  }

  @Test func `wrong words are answered with what to do, and nothing is changed`() throws {
    var story = try CommandStory()
    let before = story.plan
    for language in ["en", "fr", "ar"] {
      try story.run("rename", "ne-ly-labor", "x", "--lang", language)
      try story.run("rename", "ne-ly-labour", "X Y", "--lang", language)
      try story.run("rename", "ne-ly-labour", "ml-ly-mou", "--lang", language)
      try story.run("rename", "NE", "LY", "--lang", language)
      try story.run("rename", "NE", "N", "--lang", language)
      try story.run("rename", "ne-ly-labour/pilot", "ml-ly-mou/pilot", "--lang", language)
      try story.run("rename", "ne-ly-labour/pilot", "gazette", "--lang", language)
      try story.run("rename", "mol", "met", "--lang", language)
      try story.run("rename", "ne-ly-labour", "ne-ly-labour", "--lang", language)
    }
    #expect(story.plan == before)
    expectGolden(story.text, "rename-wrong")
  }
}
