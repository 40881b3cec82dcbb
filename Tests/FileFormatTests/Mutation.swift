import StrictJSON
import Support

/// A JSON value that tests change at one place.
indirect enum JSONTree {
  case leaf(String)
  case array([JSONTree])
  case object([(key: String, value: JSONTree)])

  init(_ json: JSONValue) {
    switch json.kind {
    case .array: self = .array(json.elements.map { JSONTree($0) })
    case .object: self = .object(json.members.map { ($0.key.text, JSONTree($0.value)) })
    default: self = .leaf(json.compact)
    }
  }

  var text: String {
    switch self {
    case .leaf(let json): json
    case .array(let elements): "[\(elements.map(\.text).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\(JSONTree.quoted($0.key)):\($0.value.text)" }.joined(separator: ","))}"
    }
  }

  /// Every place, as the path of keys and indices.
  var places: [[String]] {
    let children: [(String, JSONTree)] =
      switch self {
      case .leaf: []
      case .array(let elements): elements.enumerated().map { ("\($0)", $1) }
      case .object(let members): members.map { ($0.key, $0.value) }
      }
    return [[]] + children.flatMap { name, child in child.places.map { [name] + $0 } }
  }

  /// Returns the tree with one place changed; the place is removed if `change` returns nil.
  func changing(_ place: ArraySlice<String>, _ change: (JSONTree) -> JSONTree?) -> JSONTree? {
    guard let name = place.first else { return change(self) }
    switch self {
    case .leaf: return self
    case .array(let elements):
      return .array(elements.enumerated().compactMap { "\($0)" == name ? $1.changing(place.dropFirst(), change) : $1 })
    case .object(let members):
      return .object(
        members.compactMap { member in
          guard member.key == name else { return member }
          return member.value.changing(place.dropFirst(), change).map { (member.key, $0) }
        })
    }
  }

  private static func quoted(_ key: String) -> String {
    var writer = JSONWriter(.compact)
    writer.string(key)
    return String(decoding: writer.finish(), as: UTF8.self)
  }
}

/// A file with one small change, which may or may not be a damage.
struct Mutation {
  let text: String
  let name: String

  /// Values of every type, at and beyond every limit of the format.
  private static let values = [
    "null", "true", "false", "0", "1", "-1", "3.0", "2.5", "100", "101", "60", "61", "366", "367", "-366", "-367", "1000", "1001", "10000",
    "10001", "-10000", "-10001", "1900", "1899", "2199", "2200", "9007199254740991", "\"\"", "\"x\"", "\"A16\"", "\"a16\"", "\"a16\\n\"",
    "\"con\"", "\"con.1\"", "\"COM1\"", "\"com12\"", "\"a..b\"", "\"a.\"", "\"r/a\"", "\"r/\"", "\"r/a/b\"", "\"r./a\"", "\"nul/a\"",
    "\"LY\"", "\"LY\\n\"", "\"L\"", "\"*\"", "\"LY-EAST\"", "\"ABCDEFGHIJKLMNOP\"", "\"ABCDEFGHIJKLMNOPQ\"", "\"2026-03-01\"",
    "\"2025-02-30\"", "\"2025-02-29\"", "\"2028-02-29\"", "\"1899-12-31\"", "\"1900-01-01\"", "\"2199-12-31\"", "\"2200-01-01\"",
    "\"2026-3-1\"", "\"2026-03-01\\n\"", "\"20260301\"", "\"٢٠٢٦-٠٣-٠١\"", "\"02-29\"", "\"02-30\"", "\"2-029\"", "\"+2-03\"", "\"12-31\"",
    "\"13-01\"", "\"04-31\"", "\"fri\"", "\"FRI\"", "\"task\"", "\"done\"", "\"joint\"", "\"each\"", "\"FS\"", "\"cd\"", "\"G\"", "\"en\"",
    "\"pt\"", "\"state\"", "\"plan\"", "\"reply\"", "\"jalon.roadmap/1\"", "\"jalon.roadmap/2\"", "\"jalon.party/01\"", "[]", "[null]",
    "[\"LY\"]",
    "[\"a16\"]", "[\"fri\", \"sat\"]", "[1900, 2026]", "[3]", "[\"*\"]", "{}", "{\"en\": \"x\"}", "{\"en\": 5}", "{\"en\": null}",
    "{\"LY\": \"mol\"}", "{\"LY\": [\"mol\"]}", "{\"LY\": [\"Mol\"]}", "{\"ly\": null}", "{\"ly\": \"mol\"}", "{\"LY\": {}}", "{\"*\": []}",
    "\"\(String(repeating: "i", count: 64))\"", "\"\(String(repeating: "i", count: 65))\"",
    "{\"a16\": {\"start\": \"2026-03-02\", \"finish\": \"2026-03-04\"}}", "{\"id\": \"a\", \"title\": \"A\"}",
  ]

  /// Returns values of the same kind as a leaf: most keys reach their limits only with values of their kind.
  private static func alike(_ leaf: JSONTree) -> [String] {
    guard case .leaf(let json) = leaf, let first = json.first else { return values.filter { $0.hasPrefix("[") || $0.hasPrefix("{") } }
    let isText = first == "\""
    return values.filter { isText ? $0.hasPrefix("\"") : $0.first.map { $0.isNumber || $0 == "-" || $0 == "t" || $0 == "f" } ?? false }
  }

  /// Returns every mutation that replaces a leaf by a value of its kind.
  static func everywhere(in tree: JSONTree) -> [Mutation] {
    tree.places.flatMap { place -> [Mutation] in
      var old: JSONTree?
      _ = tree.changing(place[...]) { leaf in
        old = leaf
        return leaf
      }
      guard let old, case .leaf = old else { return [] }
      return alike(old).map { value in
        Mutation(text: tree.changing(place[...]) { _ in .leaf(value) }?.text ?? "", name: "\(place.joined(separator: "/")): \(value)")
      }
    }
  }

  private init(text: String, name: String) {
    self.text = text
    self.name = name
  }

  init(of tree: JSONTree, _ random: inout SeededRandom) {
    let place = random.one(of: tree.places)
    let (isAlike, other, sort) = (random.chance(60), random.one(of: Mutation.values), random.number(0...9))
    var seed = random
    var done = ""
    let changed = tree.changing(place[...]) { old in
      switch sort {
      case 0:
        done = "removed"
        return place.isEmpty ? old : nil
      case 1:
        done = "null"
        return .leaf("null")
      case 2:
        guard case .object(let members) = old else { fallthrough }
        done = "another key"
        return .object(members + [("x-odd", .leaf(other))])
      case 3:
        guard case .array(let elements) = old else { fallthrough }
        done = "another element"
        return .array(elements + [.leaf(other)])
      default:
        let value = isAlike ? seed.one(of: Mutation.alike(old)) : other
        done = value
        return .leaf(value)
      }
    }
    random = seed
    text = changed?.text ?? "null"
    name = "\(place.joined(separator: "/")): \(done)"
  }
}
