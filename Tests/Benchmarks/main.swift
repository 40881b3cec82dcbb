import Glibc

// Runs every benchmark, or those whose names contain the argument; exits with 1 if a goal was missed.
var benchmarks = Benchmarks(wanted: CommandLine.arguments.dropFirst().first)
benchmarks.runEngine()
benchmarks.runFiles()
benchmarks.runPeers()
benchmarks.runPlanner()
benchmarks.runViews()
benchmarks.runDocuments()
benchmarks.runGrowth()
benchmarks.runExchange()
exit(benchmarks.hasMissed ? 1 : 0)
