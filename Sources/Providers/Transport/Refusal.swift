import AsyncHTTPClient
import Dialogue
import NIOCore
import NIOHTTP1
import Wire

extension HTTPClientResponse {
    /// Makes sure that this is a success whose body can be read as it comes.
    ///
    /// - Throws: what the provider's error status means, with its body read as far as it helps; or that it sends the
    ///   request elsewhere, where it is never followed, since the key would go with it.
    func check(from provider: Provider, at address: WebAddress) async throws(Failure) {
        switch status.code {
        case 200..<300: try checkEncoding(at: address)
        case 400...: throw await refusal(from: provider)
        default: throw .redirected(Int(status.code), to: headers.first(name: "location"), by: address)
        }
    }

    private func refusal(from provider: Provider) async -> Failure {
        let body = isPlain ? await body.prefix(bytes: 64 * 1024) : []
        let headers = headers.map { HTTPHeader($0.name, $0.value) }
        return provider.dialect.failure(status: Int(status.code), headers: headers, body: body)
    }

    private func checkEncoding(at address: WebAddress) throws(Failure) {
        guard !isPlain else { return }
        throw Failure(
            .brokenStream,
            "\(address.place) compressed the answer although it was asked not to. Check for a proxy in between."
        )
    }

    private var isPlain: Bool {
        headers["content-encoding"].allSatisfy { $0.isEmpty || $0.lowercased() == "identity" }
    }
}

extension HTTPClientResponse.Body {
    /// As much of the start as arrives before the end, an error or the limit.
    fileprivate func prefix(bytes limit: Int) async -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            for try await part in self {
                bytes += part.readableBytesView.prefix(limit - bytes.count)
                if bytes.count >= limit { break }
            }
        } catch {
            // What has come says more than why the rest did not.
        }
        return bytes
    }
}

extension Failure {
    fileprivate static func redirected(_ status: Int, to location: String?, by address: WebAddress) -> Failure {
        let target = location.flatMap { WebAddress($0) }.map { "\($0.scheme)://\($0.place)" } ?? "elsewhere"
        return Failure(
            .invalidRequest,
            "\(address.place) sends requests on to \(target), and the key is not sent after them. Correct the base_url.",
            status: status
        )
    }

    /// The configured address is none.
    static func notAnAddress(of name: String) -> Failure {
        Failure(.invalidRequest, "The address of \(name) is not a web address. Correct its base_url.")
    }
}
