import Dialogue

extension Attachment {
    /// What an attachment is to a model.
    enum Kind {
        case image, audio, video, text, document
    }

    /// By the MIME type; text in disguise (JSON, XML, source code) is text.
    var kind: Kind {
        let main = type.prefix { $0 != "/" }
        switch main {
        case "image": return type.hasPrefix("image/svg") ? .text : .image
        case "audio": return .audio
        case "video": return .video
        case "text": return .text
        default: return Self.isText(type) ? .text : .document
        }
    }

    /// The whole file as a `data:` URL.
    var dataURL: String { "data:\(type);base64,\(Base64.text(of: data))" }

    /// A text file as part of the prompt, named so that the model can refer to it.
    var promptText: String {
        "File \(name):\n\n\(String(decoding: data, as: UTF8.self))"
    }

    /// The file of a `data:` URL; nil when it is not one in Base64.
    init?(name: String, dataURL: String) {
        guard dataURL.hasPrefix("data:"), let comma = dataURL.utf8.firstIndex(of: .comma) else { return nil }
        let head = dataURL[..<comma].dropFirst("data:".count).split(separator: ";")
        guard head.last == "base64", let type = head.first,
            let data = Base64.bytes(of: dataURL[dataURL.utf8.index(after: comma)...])
        else { return nil }
        self.init(name: name, type: String(type), data: data)
    }

    private static func isText(_ type: String) -> Bool {
        let names = ["json", "xml", "yaml", "toml", "javascript", "x-sh", "sql", "x-ndjson", "x-tex"]
        return type.hasPrefix("application/") && names.contains { type.hasSuffix($0) }
    }
}
