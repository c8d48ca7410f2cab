import Glibc
import Settings

/// Tells when a file in one of some folders has been written or taken away, without looking: the kernel says so.
struct FolderWatch: ~Copyable {
    /// Readable when something has happened; -1 where the system does not watch, and then nothing is ever told.
    let descriptor: Int32
    private let folders: [String]

    /// Watches folders. One that is not there yet is watched from when its parent, watched too, tells that it is.
    init(_ folders: [String]) {
        self.folders = folders
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        watch()
    }

    /// Watches everything that the user writes: configuration, keys and themes. The folder is made where there is none yet,
    /// so that the first file in it is seen too.
    init(of places: Places) {
        places.makeConfigurationFolder()
        self.init([places.configuration, places.typedKeys, places.themes])
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Whether anything has happened since the last call.
    func hasNews() -> Bool {
        var hasNews = false
        var bytes = [UInt8](repeating: 0, count: 4096)
        while descriptor >= 0 {
            let count = read(descriptor, &bytes, bytes.count)
            guard count > 0 else { break }
            if Self.tellsNews(bytes[..<count]) { hasNews = true }
        }
        // Before the news is told, lest what happens in a new folder meanwhile be missed.
        if hasNews { watch() }
        return hasNews
    }

    /// Whether any of the kernel's events is more than a file having been made: that says nothing before it is written.
    private static func tellsNews(_ events: ArraySlice<UInt8>) -> Bool {
        let headSize = MemoryLayout<inotify_event>.size
        return events.withUnsafeBytes { events in
            var place = 0
            while place + headSize <= events.count {
                let event = events.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
                let isFileMade = event.mask & UInt32(IN_CREATE) != 0 && event.mask & UInt32(IN_ISDIR) == 0
                if !isFileMade { return true }
                place += headSize + Int(event.len)
            }
            return false
        }
    }

    /// Editors write a file in place, or another beside it that then takes its name. To watch a folder again changes nothing.
    private func watch() {
        let events = UInt32(IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE)
        for folder in folders where descriptor >= 0 { inotify_add_watch(descriptor, folder, events) }
    }
}
