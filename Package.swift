// swift-tools-version: 6.1
import PackageDescription

// A target exists only where an import ban is worth a compiler error; the map of the rooms stands in README.md.
let package = Package(
  name: "jalon",
  targets: [
    .target(name: "RoadmapEngine"),
    .target(name: "CSimdjson", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "StrictJSON", dependencies: ["CSimdjson"]),
    .target(name: "FileFormat", dependencies: ["RoadmapEngine", "StrictJSON"]),
    .target(name: "Wording", dependencies: ["RoadmapEngine", "FileFormat", "StrictJSON"]),
    .target(name: "Canvas"),
    .target(name: "StatusViews", dependencies: ["RoadmapEngine", "Wording", "StrictJSON", "Canvas"]),
    .target(name: "Planner", dependencies: ["RoadmapEngine", "Wording", "StatusViews", "Canvas"]),
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["CNcurses", "Canvas"]),
    .target(name: "Storage", dependencies: ["RoadmapEngine", "FileFormat"]),
    .testTarget(name: "RoadmapEngineTests", dependencies: ["RoadmapEngine"]),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON"]),
    .testTarget(name: "FileFormatTests", dependencies: ["FileFormat"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x,
  cxxLanguageStandard: .cxx17
)
