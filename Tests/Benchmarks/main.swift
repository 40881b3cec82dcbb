import Glibc
import RoadmapEngine

// Runs every benchmark, or those whose names hold the words given; exits with 1 where a goal was missed.
print("Step takes \(MemoryLayout<Step>.size) bytes")
var benchmarks = Benchmarks(wanted: CommandLine.arguments.dropFirst().first)
benchmarks.runEngine()
exit(benchmarks.hasMissed ? 1 : 0)
