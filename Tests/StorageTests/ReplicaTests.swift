import Glibc
import RoadmapEngine
import Support
import Testing

@testable import Storage

@Suite struct ReplicaTests {
  let disk = TemporaryFolder()

  private func replica(of disk: TemporaryFolder) throws -> String {
    let folder = try WorkspaceFolder(disk.path)
    return try folder.settledReplica(under: folder.lock())
  }

  @Test func `a copy keeps its name, and a folder that was copied gets another one`() throws {
    let name = try replica(of: disk)
    #expect(try replica(of: disk) == name && name.utf8.count == 8)
    let copy = TemporaryFolder()
    copy.write(disk.text(of: ".jalon/me.json"), to: ".jalon/me.json")
    #expect(try replica(of: copy) != name)
  }

  @Test func `a folder that is mounted again under another device number stays the same copy`() throws {
    let name = try replica(of: disk)
    let mark = disk.text(of: ".jalon/me.json")
    disk.write(mark.replacing(/"place": "\d+:/, with: "\"place\": \"99999:"), to: ".jalon/me.json")
    #expect(try replica(of: disk) == name)
    // On FAT the inodes change as well, but folders keep their creation time.
    disk.write(mark.replacing(/"place": "\d+:\d+:/, with: "\"place\": \"99999:1:"), to: ".jalon/me.json")
    #expect(try replica(of: disk) == name)
  }

  @Test func `where no instant is known the inode tells a copy from the folder`() throws {
    let name = try replica(of: disk)
    let mark = disk.text(of: ".jalon/me.json").replacing(/,\s*"born": "[^"]*"/, with: "")
    disk.write(mark, to: ".jalon/me.json")
    #expect(try replica(of: disk) == name)
    disk.write(mark.replacing(/"place": "(\d+):\d+:/) { "\"place\": \"\($0.1):1:" }, to: ".jalon/me.json")
    #expect(try replica(of: disk) != name)
  }

  /// The copy replaces the folder and may get its inode, so only the creation time shows that it is a copy.
  @Test func `a copy in the place of the folder is noticed`() throws {
    mkdir(disk.path("w"), 0o755)
    let name = try WorkspaceFolder(disk.path("w")).settledReplica(under: try WorkspaceFolder(disk.path("w")).lock())
    let born = disk.text(of: "w/.jalon/me.json").replacing(/"born": "[^"]*"/, with: "\"born\": \"1.5\"")
    disk.write(born, to: "w/.jalon/me.json")
    #expect(try WorkspaceFolder(disk.path("w")).settledReplica(under: try WorkspaceFolder(disk.path("w")).lock()) != name)
  }

  @Test func `what a failed or killed writing of a small file leaves is cleared away`() throws {
    let folder = try WorkspaceFolder(disk.path)
    try folder.setAuthor(Author(name: "A"))
    disk.write("{", to: ".jalon/me.json.new")
    try folder.setAuthor(Author(name: "B"))
    disk.write("{", to: ".jalon/filters.json.new")
    _ = try folder.lock()
    let author = try folder.author()
    #expect(!disk.names(in: ".jalon").contains { $0.hasSuffix(".new") } && author.name == "B")
  }

  @Test func `used filters are kept in this copy alone`() throws {
    let store = try WorkspaceStore.create(disk.path("w"), Workspace(title: .plain("W"), language: .en))
    let filters = UsedFilters(["+late", "party:LY \u{202E}\n\"x\""])
    #expect(store.folder.usedFilters() == UsedFilters())
    try store.folder.keep(filters)
    #expect(try WorkspaceFolder(disk.path("w")).usedFilters() == filters)
    _ = try store.backUp(to: disk.path("c"))
    #expect(try WorkspaceFolder(disk.path("c")).usedFilters() == UsedFilters())
    #expect(!disk.names(in: "w/.jalon").contains("filters.json.new"))
  }

  @Test(arguments: ["", "{", #"{"format": "jalon.filters/2", "filters": ["a"]}"#])
  func `a file of filters that cannot be read counts as empty, and is never written over`(odd: String) throws {
    let store = try WorkspaceStore.create(disk.path("w"), Workspace(title: .plain("W"), language: .en))
    try store.folder.keep(UsedFilters(["+late"]))
    disk.write(odd, to: "w/.jalon/filters.json")
    #expect(store.folder.usedFilters() == UsedFilters())
    #expect(throws: StorageFault.self) { try store.folder.keep(UsedFilters(["+late"])) }
    #expect(disk.text(of: "w/.jalon/filters.json") == odd)
  }

  @Test(arguments: ["", "{", "[]", #"{"format": "jalon.me/2", "name": "A"}"#, #"{"format": "jalon.filters/1"}"#])
  func `who works here is never written over where it cannot be read`(odd: String) throws {
    var store = try WorkspaceStore.create(disk.path("w"), Workspace(title: .plain("W"), language: .en))
    try store.folder.setAuthor(Author(name: "A"))
    disk.write(odd, to: "w/.jalon/me.json")
    #expect(throws: StorageFault.self) { try store.folder.author() }
    #expect(throws: StorageFault.self) { try store.folder.setAuthor(Author(name: "B")) }
    #expect(throws: StoreFault.self) { try store.save(Change([.title(before: .plain("W"), after: .plain("X"))])) }
    #expect(disk.text(of: "w/.jalon/me.json") == odd && disk.text(of: "w/jalon.json").contains("\"W\""))
  }

  @Test func `a kept text that this program does not understand is put aside before another one is kept`() throws {
    let store = try WorkspaceStore.create(disk.path("w"), Workspace(title: .plain("W"), language: .en))
    let text = UnsavedText(purpose: "step", subject: ["r", "a"], fields: [])
    try store.folder.keep([text])
    disk.write("{ half", to: "w/.jalon/unsaved.json")
    try store.folder.keep([text])
    #expect(store.folder.unsavedTexts() == [text] && disk.text(of: "w/.jalon/unsaved.unread.json") == "{ half")
  }

  @Test func `texts that are not saved are read as they were written, however long they are`() throws {
    let store = try WorkspaceStore.create(disk.path("w"), Workspace(title: .plain("W"), language: .en))
    func text(_ words: String, language: Language?) -> UnsavedText {
      let fields = [UnsavedText.Field(key: "title", text: words), UnsavedText.Field(key: "notes", text: "")]
      return UnsavedText(purpose: "step", subject: ["r/a"], fields: fields, language: language)
    }
    let long = String(repeating: "ع\u{1}e\u{301}🇳🇪\"\n", count: 200_000)
    var texts = [text("short", language: nil), text(long, language: .ar), text(String(repeating: "x", count: 65_537), language: .fr)]
    texts[1].record = "h-1"
    try store.folder.keep(texts)
    let read = store.folder.unsavedTexts()
    #expect(read == texts)
    try store.folder.keep([])
    #expect(store.folder.unsavedTexts().isEmpty && !disk.names(in: "w/.jalon").contains("unsaved.json"))
  }

  @Test(arguments: ["", "../../ab", "0000BEEF", "000beef"]) func `a name that is none is not taken`(odd: String) throws {
    let former = try replica(of: disk)
    disk.write(disk.text(of: ".jalon/me.json").replacing(former, with: odd), to: ".jalon/me.json")
    let name = try replica(of: disk)
    #expect(name != odd && name.utf8.count == 8)
  }
}
