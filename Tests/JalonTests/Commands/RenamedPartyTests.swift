import Support
import Testing

/// Niger and Libya, of which each is given another id while they exchange packets (Collaboration.md, Packets).
@Suite struct RenamedPartyTests {
  @Test func `an exchange goes on under the new ids of both parties, and the rounds stay`() throws {
    let scene = try PacketScene()
    try scene.run("niger", "rename", "LY", "LB")
    try scene.run("niger", "set", "ne-ly-labour/sign-protocol", "deadline:2027-03-18")
    try scene.send("niger", to: "LB", "second.zip")
    try scene.run("libya", "receive", "second.zip")
    let proposed = try scene.run("libya", "proposals", "--lang", "en")
    #expect(proposed.output.contains("Niger moves the deadline of") && !proposed.output.contains("LB"))
    try scene.run("libya", "rename", "LY", "LIB")
    try scene.run("libya", "proposals", "take", "promises")
    try scene.run("libya", "set", "ne-ly-labour/visa", "duration:12")
    try scene.send("libya", to: "NE", "third.zip")
    let received = try scene.run("niger", "receive", "third.zip", "--lang", "en")
    #expect(received.output.contains("Libya") && !received.output.contains("LIB"))
    let rounds = try scene.run("niger", "rounds", "--format", "json")
    #expect(rounds.output.contains("\"party\": \"LB\"") && !rounds.output.contains("\"LY\""))
    let waiting = try scene.run("niger", "proposals", "--lang", "en")
    #expect(waiting.output.contains("Libya changes") && !waiting.output.contains("LIB"))
    #expect(try scene.run("niger", "check").status == 0)
  }
}
