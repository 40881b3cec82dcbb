import Foundation
import Support
import Testing

@testable import Git

/// The settings that are read without starting git.
@Suite struct PlainSettingsTests {
  private let world = GitFolder()

  /// Returns what git tells of a file of settings, by keys.
  private func told() throws -> [String: String] {
    let output = try world.git("r", "config", "--local", "--list", "-z").output
    return Dictionary(
      output.split(separator: "\0").map { entry in
        let words = entry.split(separator: "\n", maxSplits: 1).map { String($0) }
        return (words[0], words.count > 1 ? words[1] : "")
      }, uniquingKeysWith: { $1 })
  }

  @Test func `the settings of a clone are those that git tells`() throws {
    try world.makeRepository("first")
    try world.git("", "clone", "-q", "first", "r")
    for (key, value) in [("user.name", "Amina Issoufou"), ("branch.a/b.remote", "origin"), ("core.autocrlf", "false")] {
      try world.git("r", "config", key, value)
    }
    let plain = try #require(PlainSettings(world.folder.text(of: "r/.git/config")))
    #expect(plain.values == (try told()))
  }

  @Test func `the drivers of Jalon are passed over, whatever their values are`() throws {
    try world.makeRepository("r")
    try world.git("r", "config", "merge.jalon.driver", "'/a b/jalon' merge-driver %O || { x \"y\"; exit 1; }")
    let plain = try #require(PlainSettings(world.folder.text(of: "r/.git/config")))
    #expect(plain.values["core.bare"] == "false")
    #expect(plain.values["merge.jalon.driver"] == nil)
  }

  @Test(arguments: [
    "[filter \"evil\"]\n\tclean = x", "[core]\n\tsshCommand = x", "[core]\n\tfsmonitor = x", "[include]\n\tpath = ../x",
    "[includeIf \"gitdir:/\"]\n\tpath = x", "[remote \"origin\"]\n\tuploadpack = x", "[remote \"origin\"]\n\turl = a\n\turl = b",
    "[remote \"origin\"]\n\turl = \"a\"", "[remote \"origin\"]\n\turl = a\\\n\tb", "[url \"x\"]\n\tinsteadOf = y", "[core] bare = true",
    "[merge \"evil\"]\n\tdriver = x", "[credential]\n\thelper = x", "[extensions]\n\tworktreeConfig = true", "[core]\n\tworktree = /",
    "x = y",
    "[core]\n\tbare", "[remote \"a\\\"b\"]\n\turl = x", "[remote.origin]\n\turl = x", "[core]\n\thooksPath = x",
    "[diff \"jalon\"]\n\tbinary = x",
    "[remote \"origin\"]\n\turl = a # b", "[merge \"jalon\"]\n\tdriver = a \\",
  ])
  func `anything else is left to git`(_ text: String) { #expect(PlainSettings(text + "\n") == nil) }
}
