// swift-tools-version: 6.1
import PackageDescription

// A target exists only where an import ban is worth a compiler error; the map of the modules is in Architecture.md.
let package = Package(
  name: "jalon",
  // Loaded by tests into the real program.
  products: [
    .library(name: "ShortWrites", type: .dynamic, targets: ["ShortWrites"]),
    .library(name: "WrongClock", type: .dynamic, targets: ["WrongClock"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    .executableTarget(
      name: "jalon",
      dependencies: [
        "RoadmapEngine", "FileFormat", "StrictJSON", "Wording", "StatusViews", "Exchange", "Editor", "Planner", "Storage", "Library",
        "Canvas", "Terminal", "CAllocator", "FileLimits", "ChildPrograms", "Git", "Archives", "Office",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "FileLimits"),
    .target(name: "ChildPrograms"),
    .target(name: "Git", dependencies: ["ChildPrograms"]),
    .target(name: "RoadmapEngine", dependencies: ["FileLimits"]),
    .target(name: "CSimdjson", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "StrictJSON", dependencies: ["CSimdjson", "FileLimits"]),
    .target(name: "FileFormat", dependencies: ["RoadmapEngine", "StrictJSON", "FileLimits"]),
    .target(name: "Wording", dependencies: ["RoadmapEngine", "FileFormat", "StrictJSON", "FileLimits"]),
    .target(name: "Canvas"),
    .target(name: "StatusViews", dependencies: ["RoadmapEngine", "Wording", "StrictJSON", "Canvas"]),
    .target(name: "Office", dependencies: ["StatusViews", "Wording", "Canvas", "RoadmapEngine", "Archives", "CXlsxWriter", "Exchange"]),
    .systemLibrary(name: "CExpat"),
    .target(
      name: "Exchange", dependencies: ["Archives", "CExpat", "FileLimits", "RoadmapEngine", "Wording", "StatusViews", "Canvas"]),
    .target(name: "Editor", dependencies: ["RoadmapEngine"]),
    .target(name: "Planner", dependencies: ["FileLimits", "RoadmapEngine", "Editor", "Wording", "StatusViews", "Canvas"]),
    .target(name: "CNcurses"),
    .target(name: "CAllocator", linkerSettings: [.linkedLibrary("mimalloc")]),
    .target(name: "Terminal", dependencies: ["CNcurses", "Canvas"]),
    .target(name: "CFileFacts"),
    .target(name: "CZip", linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "CXlsxWriter", linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "Archives", dependencies: ["CZip", "FileLimits"]),
    .target(name: "Storage", dependencies: ["Archives", "CFileFacts", "RoadmapEngine", "FileFormat", "FileLimits"]),
    .target(name: "CLibrary", exclude: ["calendars", "parties", "sample", "templates", "bodies.json", "NOTICE.txt"]),
    .target(name: "Library", dependencies: ["CLibrary", "RoadmapEngine", "FileFormat", "StrictJSON", "Canvas"]),
    .target(name: "Support", dependencies: ["StrictJSON"], path: "Tests/Support"),
    .target(name: "ShortWrites", path: "Tests/ShortWrites"),
    .target(name: "WrongClock", path: "Tests/WrongClock"),
    .testTarget(name: "RoadmapEngineTests", dependencies: ["RoadmapEngine", "FileFormat", "Support"]),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON", "Support"]),
    .testTarget(name: "FileFormatTests", dependencies: ["FileFormat", "FileLimits", "Library", "Support"]),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"]),
    .testTarget(name: "TerminalTests", dependencies: ["Canvas", "Terminal", "TerminalProbe", "Support"]),
    .executableTarget(name: "TerminalProbe", dependencies: ["Canvas", "Terminal"], path: "Tests/TerminalProbe"),
    .testTarget(name: "WordingTests", dependencies: ["Wording", "Support"]),
    .testTarget(name: "CLibraryTests", dependencies: ["CLibrary"]),
    .testTarget(name: "LibraryTests", dependencies: ["Library", "RoadmapEngine", "FileFormat"], exclude: ["Facts"]),
    .testTarget(name: "StatusViewsTests", dependencies: ["StatusViews", "Exchange", "Library", "Support"], exclude: ["Goldens"]),
    .testTarget(name: "OfficeTests", dependencies: ["Office", "StatusViews", "Library", "Support"]),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Archives", "Exchange", "StatusViews", "Library", "Support", "Canvas"], exclude: ["Goldens"]),
    .testTarget(
      name: "PlannerTests", dependencies: ["Planner", "Editor", "FileLimits", "FileFormat", "Wording", "Library", "Support"],
      exclude: ["Goldens"]),
    .testTarget(name: "GitTests", dependencies: ["ChildPrograms", "Git", "Support"]),
    .testTarget(name: "ArchivesTests", dependencies: ["Archives", "Support"]),
    .testTarget(name: "EditorTests", dependencies: ["Editor", "Library"]),
    .testTarget(name: "StorageTests", dependencies: ["Storage", "FileLimits", "Support", "CommitProbe", "StoreProbe"]),
    // A program of a few lines that tests start, stop at any system call and start again.
    .executableTarget(name: "CommitProbe", dependencies: ["Storage"], path: "Tests/CommitProbe"),
    .executableTarget(name: "StoreProbe", dependencies: ["Storage", "RoadmapEngine"], path: "Tests/StoreProbe"),
    // What `make bench` runs, in a release build.
    .executableTarget(
      name: "Benchmarks", dependencies: ["RoadmapEngine", "FileFormat", "StrictJSON", "Storage", "StatusViews", "Support"],
      path: "Tests/Benchmarks"),
    .testTarget(
      name: "JalonTests",
      dependencies: [
        "jalon", "RoadmapEngine", "Wording", "FileLimits", "StoreProbe", "Support", "CXlsxWriter",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Goldens"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x,
  cxxLanguageStandard: .cxx17
)

// `make fuzz`: needs the whole build to be instrumented, and so a build folder of its own.
if Context.environment["JALON_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "ReaderFuzzer", dependencies: ["FileFormat", "StrictJSON", "Exchange", "Archives"], path: "Tests/Fuzzing",
      exclude: ["corpus", "keys.dict"]))
}
