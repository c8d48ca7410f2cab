import HTTPTypes
import Hummingbird

extension Response {
    /// A whole answer of JSON.
    init(status: HTTPResponse.Status = .ok, json: JSONValue) {
        self.init(status: status, jsonText: json.text)
    }

    /// A whole answer that claims to be JSON.
    init(status: HTTPResponse.Status = .ok, jsonText: String) {
        let body = ResponseBody(byteBuffer: ByteBuffer(string: jsonText))
        self.init(status: status, headers: [.contentType: "application/json"], body: body)
    }

    /// An answer whose connection closes when half of it was sent.
    init(breakingOff jsonText: String) {
        let body = ResponseBody(contentLength: jsonText.utf8.count) { writer in
            try await writer.write(ByteBuffer(string: String(jsonText.prefix(jsonText.count / 2))))
            throw Playback.Cut()
        }
        self.init(status: .ok, headers: [.contentType: "application/json"], body: body)
    }
}
