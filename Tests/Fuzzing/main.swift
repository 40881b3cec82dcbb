import FileFormat
import Glibc
import StrictJSON

/// The driver of libFuzzer, called directly: its own `main` is not linked, since SwiftPM provides one.
@_silgen_name("LLVMFuzzerRunDriver") func runDriver(
  _ count: UnsafeMutablePointer<Int32>, _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ try: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

var count = CommandLine.argc
var words = CommandLine.unsafeArgv
exit(
  runDriver(&count, &words) { bytes, length in
    tryEverything(Array(UnsafeBufferPointer(start: bytes, count: length)))
    return 0
  })
