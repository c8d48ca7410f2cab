import Glibc

/// Tells when a file of a folder has been written, without looking: the kernel says so.
struct ThemeWatch: ~Copyable {
    /// Readable when something was written; -1 where the system does not watch, and then nothing is ever told.
    let descriptor: Int32
    private let folder: String
    private var isWatching = false

    init(folder: String) {
        self.folder = folder
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        watch()
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Watches the folder, should it only have come to be now.
    mutating func watch() {
        guard !isWatching, descriptor >= 0 else { return }
        let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE)
        isWatching = inotify_add_watch(descriptor, folder, events) >= 0
    }

    /// Whether anything was written since the last call.
    func hasNews() -> Bool {
        var hasNews = false
        var bytes = [UInt8](repeating: 0, count: 4096)
        while descriptor >= 0, read(descriptor, &bytes, bytes.count) > 0 { hasNews = true }
        return hasNews
    }
}
