import Dispatch
import Glibc

/// Tells when the configuration file has been written, without looking: the kernel says so. Where its folder is not there
/// yet, or the system does not watch, nothing is ever told.
struct ConfigurationWatch {
    private let source: (any DispatchSourceRead)?

    /// - Parameter changed: called on a thread of its own when anything in the file's folder has been written.
    init(file: String, changed: @escaping @Sendable () -> Void) {
        let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
        let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        // Editors write the file in place, or another beside it that then takes its name.
        guard descriptor >= 0, inotify_add_watch(descriptor, folder, UInt32(IN_CLOSE_WRITE | IN_MOVED_TO)) >= 0 else {
            if descriptor >= 0 { close(descriptor) }
            source = nil
            return
        }
        let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .global())
        source.setEventHandler {
            Self.drain(descriptor)
            changed()
        }
        source.setCancelHandler { close(descriptor) }
        source.resume()
        self.source = source
    }

    /// Stops watching.
    func end() { source?.cancel() }

    private static func drain(_ descriptor: Int32) {
        var bytes = [UInt8](repeating: 0, count: 4096)
        while read(descriptor, &bytes, bytes.count) > 0 {}
    }
}
