/// Compares a result with a file that holds the expected one.
///
/// With `RECORD_FIXTURES=1` in the environment the file is written anew; the comparison fails all the same, so that no
/// run of recorded results passes for a run of tests.
/// ```swift
/// #expect(goldenMismatch(of: result, at: "../Fixtures/core/registry.json") == nil)
/// ```
///
/// - Parameters:
///   - actual: The result.
///   - path: The file; a relative path counts from the folder of the test's own file.
///   - testFile: The test's own file.
/// - Returns: `nil` if the file holds exactly the result; otherwise what differs, line by line, or why the file could
///   not be read.
public func goldenMismatch(of actual: String, at path: String, from testFile: String = #filePath) -> String? {
  let file = TestPath.resolve(path, in: TestPath.folder(of: testFile))
  let isRecording = TestFiles.environment("RECORD_FIXTURES") == "1"
  return goldenMismatch(of: actual, inFile: file, called: path, isRecording: isRecording)
}

/// ``goldenMismatch(of:at:from:)`` without the environment.
func goldenMismatch(of actual: String, inFile file: String, called path: String, isRecording: Bool) -> String? {
  do {
    if isRecording {
      let previous = (try? TestFiles.readText(file)) ?? ""
      try TestFiles.write(actual, to: file)
      let diff = lineDiff(previous, actual)
      return diff.isEmpty ? "recorded '\(path)', unchanged" : "recorded '\(path)':\n\(diff)"
    }
    let diff = lineDiff(try TestFiles.readText(file), actual)
    return diff.isEmpty ? nil : "'\(path)' differs (RECORD_FIXTURES=1 rewrites it):\n\(diff)"
  } catch {
    return "\(error); RECORD_FIXTURES=1 writes it"
  }
}
