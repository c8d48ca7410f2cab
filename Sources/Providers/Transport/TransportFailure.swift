import AsyncHTTPClient
import Dialogue
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

extension Failure {
    /// What an error of the transport means to people.
    ///
    /// - Parameter hasHead: whether the provider had begun to reply.
    init(transport error: any Error, to address: WebAddress, hasHead: Bool) {
        let place = address.place
        switch error {
        case let failure as Failure: self = failure
        case let error as HTTPClientError: self = .client(error, place, hasHead)
        case let error as NIOConnectionError: self = .connection(error, place)
        case let error as IOError where !hasHead: self = .connection(code: error.errnoCode, place)
        case ChannelError.connectTimeout: self = .connectTimeout(place)
        case NIOSSLError.failedToLoadCertificate: self = .noAuthorities()
        case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError, is NIOTLSUnwrappingError:
            self = hasHead ? .brokenOff(place) : .tls("\(error)", place)
        case is HTTPParserError where !hasHead:
            self = Failure(.brokenStream, "\(place) does not speak HTTP. Check the address and its port.")
        default: self = .brokenOff(place)
        }
    }

    private static func connection(_ error: NIOConnectionError, _ place: String) -> Failure {
        switch error.connectionErrors.first?.error {
        case let error as IOError: connection(code: error.errnoCode, place)
        case ChannelError.connectTimeout?: connectTimeout(place)
        case .some: unreachable("\(place) cannot be reached. Check the network.")
        case nil: unreachable("The name \(error.host) is not known. Check the network and the provider's address.")
        }
    }

    private static func connection(code: CInt, _ place: String) -> Failure {
        switch code {
        case ECONNREFUSED: unreachable("Nothing listens at \(place). Start the server or correct its address.")
        case ECONNRESET, EPIPE: lost(place)
        case ETIMEDOUT: connectTimeout(place)
        default: unreachable("\(place) cannot be reached. Check the network.")
        }
    }

    private static func unreachable(_ message: String) -> Failure {
        Failure(.unreachable, message, isRetryable: true)
    }

    private static func client(_ error: HTTPClientError, _ place: String, _ hasHead: Bool) -> Failure {
        switch error {
        case .connectTimeout, .getConnectionFromPoolTimeout, .socksHandshakeTimeout, .httpProxyHandshakeTimeout:
            connectTimeout(place)
        case .tlsHandshakeTimeout: tls("the handshake took too long", place)
        case .proxyAuthenticationRequired:
            Failure(.unreachable, "The proxy on the way to \(place) wants a name and password. Correct https_proxy.")
        case .invalidProxyResponse:
            Failure(.unreachable, "The proxy refused the way to \(place). Check https_proxy and no_proxy.")
        case .invalidURL, .emptyHost, .emptyScheme:
            Failure(.invalidRequest, "The provider's address is not a web address. Correct its base_url.")
        case .remoteConnectionClosed where !hasHead: lost(place)
        case .deadlineExceeded, .readTimeout, .writeTimeout:
            Failure(.timeout, "\(place) took too long. Try again.", isRetryable: true)
        default: hasHead ? brokenOff(place) : other(error, place)
        }
    }

    private static func other(_ error: HTTPClientError, _ place: String) -> Failure {
        guard error.shortDescription.hasPrefix("Invalid header field") else {
            return Failure(
                .unreachable, "The request to \(place) failed: \(error.shortDescription).", isRetryable: true)
        }
        return Failure(
            .invalidRequest,
            "The key or a header for \(place) holds characters that no header may, such as a line break. Correct it."
        )
    }

    private static func connectTimeout(_ place: String) -> Failure {
        Failure(.timeout, "No connection to \(place) in time. Check the network and try again.", isRetryable: true)
    }

    private static func lost(_ place: String) -> Failure {
        unreachable("\(place) closed the connection without a reply. Try again.")
    }

    private static func brokenOff(_ place: String) -> Failure {
        Failure(
            .brokenStream, "The connection to \(place) broke in the middle of the answer. Ask again.", isRetryable: true
        )
    }

    private static func noAuthorities() -> Failure {
        Failure(
            .tls, "The file of certificate authorities cannot be read. Correct ca_file, or install ca-certificates.")
    }

    private static func tls(_ detail: String, _ place: String) -> Failure {
        let isUnknownAuthority = detail.contains("CERTIFICATE_VERIFY_FAILED")
        let advice =
            isUnknownAuthority
            ? "its certificate is not trusted. Install ca-certificates, or name your company's in ca_file."
            : "no secure connection came about. Check that the address is right and speaks https."
        return Failure(.tls, "\(place) is not trusted: \(advice)")
    }
}
