import Support
import Testing

/// `jalon party` and `jalon body` on the sample.
@Suite struct PartyCommandTests {
  @Test func `parties and bodies are added, changed, archived and removed, and undo restores every byte`() throws {
    var story = try CommandStory()
    let before = story.plan
    try story.run("party")
    try story.run("party", "add", "LY-EAST", "name:Eastern authority", "name.fr:Autorité de l’Est", "kind:authority", "calendar:LY")
    try story.run("party", "set", "ly-east", "name.ar:سلطة الشرق", "--reason", "its own name")
    try story.run("party", "set", "LY-EAST", "name.en:", "--lang", "fr")
    story.note(story.file("parties/LY-EAST.json"))
    try story.run("body", "add", "LY-EAST/mol", "person:Director", "contact:mol@example.org")
    try story.run("body", "set", "LY-EAST/mol", "short.fr:MdT-E", "person:")
    try story.run("body", "LY-EAST")
    try story.run("body", "list", "LY-EAST")
    try story.run("body", "archive", "LY-EAST/mol")
    try story.run("body", "unarchive", "LY-EAST/mol", "--lang", "fr")
    try story.run("body", "remove", "LY-EAST/mol", "--lang", "ar")
    try story.run("party", "archive", "LY-EAST")
    try story.run("party", "list", "--lang", "fr")
    try story.run("party", "unarchive", "LY-EAST")
    try story.run("party", "remove", "LY-EAST")
    try story.run("history", "--lang", "fr")
    try story.undoAll()
    #expect(story.plan == before)
    expectGolden(story.timeless, "party-story")
  }

  @Test func `wrong words are answered with what to do, and nothing is changed`() throws {
    var story = try CommandStory()
    let before = story.plan
    for language in ["en", "fr", "ar"] {
      try story.run("party", "add", "ZZ", "--lang", language)
      try story.run("party", "add", "N1!", "name:x", "--lang", language)
      try story.run("party", "add", "LY", "name:x", "--lang", language)
      try story.run("party", "add", "ZZ", "name:Zone", "calendar:TM", "--lang", language)
      try story.run("party", "add", "ZZ", "name:Zone", "kind:country", "--lang", language)
      try story.run("party", "set", "Lybia", "name:Libya", "--lang", language)
      try story.run("party", "set", "LY", "nom:Libye", "--lang", language)
      try story.run("party", "set", "LY", "Libya", "--lang", language)
      try story.run("party", "set", "LY", "name:Libya", "--lang", "en")
      try story.run("party", "remove", "LY", "--lang", language)
      try story.run("body", "add", "dig", "name:x", "--lang", language)
      try story.run("body", "add", "LY/Dig", "name:x", "--lang", language)
      try story.run("body", "add", "LY/mol", "name:x", "--lang", language)
      try story.run("body", "add", "LY/dig", "--lang", language)
      try story.run("body", "set", "LY/mole", "name:x", "--lang", language)
      try story.run("body", "set", "mol", "name:x", "--lang", language)
      try story.run("body", "set", "LY/mol", "name:", "short:", "--lang", language)
      try story.run("body", "remove", "LY/mol", "--lang", language)
    }
    #expect(story.plan == before)
    expectGolden(story.text, "party-wrong")
  }
}
