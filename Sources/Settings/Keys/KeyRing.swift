import Glibc

/// The keys that were typed in once, each in a file of its own that only the user can read.
public struct KeyRing: Sendable, Hashable {
    private let folder: String

    /// The keys kept in a folder, which is made when the first is kept.
    public init(folder: String) {
        self.folder = folder
    }

    /// The key kept under a provider's name; nil when there is none.
    ///
    /// - Throws: `KeyError` when the file cannot be read or is open to others.
    public func key(of provider: String) throws(KeyError) -> Secret? {
        guard Self.isPlain(provider) else { return nil }
        let secret = try KeyFile(path(of: provider)).read().map(Secret.init(firstLineOf:))
        return secret?.revealed.isEmpty == true ? nil : secret
    }

    /// Keeps a key under a provider's name, in place of the one before.
    ///
    /// - Returns: The file it is in.
    /// - Throws: `KeyError` when the name cannot be a file's, the key is no key, or the file cannot be written.
    @discardableResult
    public func keep(_ key: Secret, of provider: String) throws(KeyError) -> String {
        guard Self.isPlain(provider) else {
            throw KeyError(message: "\"\(provider)\" cannot name a key; use letters, digits, dots and dashes")
        }
        guard !key.revealed.isEmpty else { throw KeyError(message: "the key is empty") }
        guard key.revealed.unicodeScalars.allSatisfy({ (0x21...0x7E).contains($0.value) }) else {
            throw KeyError(message: "the key holds blanks or signs that no key has; copy it again")
        }
        try makeFolder()
        try KeyFile(path(of: provider)).write(key.revealed + "\n")
        return path(of: provider)
    }

    /// Erases the key of a provider.
    ///
    /// - Returns: Whether there was one.
    public func erase(_ provider: String) -> Bool {
        Self.isPlain(provider) && unlink(path(of: provider)) == 0
    }

    /// When which key was last written, in nanoseconds: changes whenever a key is kept, replaced or erased.
    public var history: [String: Int] {
        guard let listing = opendir(folder) else { return [:] }
        defer { closedir(listing) }
        var times: [String: Int] = [:]
        while let entry = readdir(listing) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            var status = stat()
            guard Self.isPlain(name), stat(path(of: name), &status) == 0 else { continue }
            times[name] = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
        }
        return times
    }

    private func path(of provider: String) -> String { folder + "/" + provider }

    private func makeFolder() throws(KeyError) {
        PrivateFolder(folder).make()
        guard access(folder, W_OK) == 0 else {
            throw KeyError(message: "the folder \(folder) cannot be made: \(String(cString: strerror(errno)))")
        }
        chmod(folder, 0o700)
    }

    /// Whether a name can be a file's name as it stands.
    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.utf8.first, first != UInt8(ascii: "."), name.utf8.count <= 100 else { return false }
        return name.utf8.allSatisfy { byte in
            let letter = byte | 0x20
            return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || ".-_".utf8.contains(byte)
        }
    }
}

extension ProviderSettings {
    /// Fetches its key: from where the configuration says or, where that names none, the one typed in under its name. A
    /// command runs to its end, so do not call this where a screen waits.
    ///
    /// - Throws: `KeyError` when a file cannot be read or a command fails.
    public func secret(environment: [String: String], typed ring: KeyRing) throws(KeyError) -> Secret? {
        if let key = try key.key(environment: environment) { return key }
        return try ring.key(of: name)
    }
}
