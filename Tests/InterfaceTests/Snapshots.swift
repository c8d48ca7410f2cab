import Drawing
import Foundation
import Testing

/// Compares a screen with the file kept for it under `__Snapshots__`; with RECORD=1 in the environment, keeps it anew.
func expectSnapshot(_ canvas: Canvas, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "__Snapshots__")
    let file = folder.appending(path: name + ".txt")
    let shown = canvas.text + "\n"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(shown.utf8).write(to: file)
    }
    let kept = try? String(contentsOf: file, encoding: .utf8)
    #expect(shown == kept, "\(name) differs; look at it, then keep it with RECORD=1", sourceLocation: sourceLocation)
}
