import Glibc

/// A folder in which only the user is to read.
struct PrivateFolder {
    private let path: String

    init(_ path: String) {
        self.path = path
    }

    /// Makes the folder, and those above it, where they are missing. Whether it worked shows when something is written.
    func make() {
        var made = ""
        for part in path.split(separator: "/") {
            made += "/" + part
            mkdir(made, 0o700)
        }
    }
}

extension Places {
    /// Makes the folder of what the user writes, where it is missing; nothing happens where that is not allowed.
    public func makeConfigurationFolder() { PrivateFolder(configuration).make() }
}
