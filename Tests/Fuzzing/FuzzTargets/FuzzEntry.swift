import Tamis

/// What libFuzzer calls with each input; the environment variable `TAMIS_FUZZ_TARGET` names what is fed.
///
/// A find is a trap or a broken law; both end the process, and libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  FuzzTarget.current.run(bytes)
  return 0
}
