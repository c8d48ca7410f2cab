import FoundationEssentials

/// Keeps providers' lists of models as files of one folder, so that the program starts without asking anyone.
public struct ModelStore: Sendable {
    let folder: String

    /// A store in a folder, which is made when something is kept.
    public init(folder: String) {
        self.folder = folder
    }

    /// The list kept for a provider at an address; nil when there is none or it is damaged, which only costs asking again.
    public func load(provider: String, at baseURL: String) -> StoredModels? {
        guard let data = try? Data(contentsOf: URL(filePath: path(of: provider, baseURL))) else { return nil }
        return try? JSONDecoder().decode(StoredModels.self, from: data)
    }

    /// Keeps a provider's list in place of the one before, wholly or not at all. Reached at another address, it has
    /// another list.
    ///
    /// - Throws: an error of the file system.
    public func save(_ models: StoredModels, provider: String, at baseURL: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        try encoder.encode(models).write(to: URL(filePath: path(of: provider, baseURL)), options: .atomic)
    }

    /// Names may hold anything; the file's name holds only what every file system takes.
    private func path(of provider: String, _ baseURL: String) -> String {
        let safe = (provider + " " + baseURL).utf8.map { byte -> String in
            let isPlain = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
            return isPlain ? String(UnicodeScalar(byte)) : "_" + String(byte, radix: 16)
        }
        return folder + "/models-" + safe.joined() + ".json"
    }
}
