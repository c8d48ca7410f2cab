import Glibc

/// The files below a folder, as far as a look at every key may go: the nearest first, and neither what is hidden nor what
/// tools put there by the thousand.
struct FileTree {
    /// Their paths, beginning after the folder's.
    private(set) var files: [String] = []

    /// A look goes no further than so many names.
    static let mostNames = 5_000
    private static let skipped: Set<String> = ["node_modules", "__pycache__", "venv"]

    /// Looks below a folder, level by level.
    init(below folder: String) {
        var (folders, left) = ([""][...], Self.mostNames)
        while left > 0, let next = folders.popFirst() {
            let names = Self.names(in: folder + "/" + next).sorted { $0.name < $1.name }.prefix(left)
            left -= names.count
            files += names.filter { !$0.isFolder }.map { next + $0.name }
            folders += names.filter { $0.isFolder && !Self.skipped.contains($0.name) }.map { next + $0.name + "/" }
        }
    }

    /// What is in a folder and not hidden. Links are not followed: they may lead round in a circle.
    private static func names(in folder: String) -> [(name: String, isFolder: Bool)] {
        guard let listing = opendir(folder) else { return [] }
        defer { closedir(listing) }
        var names: [(String, Bool)] = []
        while names.count < mostNames, let entry = readdir(listing) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard !name.hasPrefix(".") else { continue }
            names.append((name, isFolder(entry.pointee.d_type, at: folder + "/" + name)))
        }
        return names
    }

    /// Some file systems do not tell in the listing.
    private static func isFolder(_ type: UInt8, at path: String) -> Bool {
        guard type == UInt8(DT_UNKNOWN) else { return type == UInt8(DT_DIR) }
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
