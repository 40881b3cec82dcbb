// swift-tools-version: 6.1
import PackageDescription

// A target exists only where an import ban is worth a compiler error; the map of the rooms stands in README.md.
let package = Package(
  name: "jalon",
  targets: [
    .target(name: "RoadmapEngine"),
    .target(name: "Wording", dependencies: ["RoadmapEngine"]),
    .target(name: "CLibrary", exclude: ["calendars", "sample", "templates", "NOTICE.txt"]),
    .testTarget(name: "RoadmapEngineTests", dependencies: ["RoadmapEngine"]),
    .testTarget(name: "CLibraryTests", dependencies: ["CLibrary"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
