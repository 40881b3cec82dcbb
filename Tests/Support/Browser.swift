/// Headless Chromium, which shows a page as a person sees it.
package enum Browser {
  /// The path of Chromium; nil if it is not installed.
  package static let path = Program.installed("chromium") ?? Program.installed("chromium-browser")

  /// Opens a page and saves a screenshot.
  /// - Returns: what the page wrote to the console.
  package static func shoot(_ page: String, to picture: String, width: Int, height: Int, in folder: TemporaryFolder) throws -> [String] {
    let options = [
      "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--enable-logging=stderr", "--v=0",
      "--user-data-dir=\(folder.path)/profile", "--window-size=\(width),\(height)", "--screenshot=\(picture)", "file://\(page)",
    ]
    let ending = Program.run(path ?? "", options)
    guard ending.code == 0 else { throw PythonReader.Failure(output: ending.output) }
    return ending.output.split(separator: "\n").filter { $0.contains("CONSOLE") }.map { String($0) }
  }
}
