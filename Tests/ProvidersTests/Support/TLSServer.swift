import FoundationEssentials
import Glibc

/// A server that speaks TLS for one connection, with a certificate that it signed itself.
final class TLSServer {
    /// Whether the program it takes is there.
    static let isAvailable = access("/usr/bin/openssl", X_OK) == 0

    let port: Int
    private let folder: String
    private let output: UnsafeMutablePointer<FILE>

    /// The file of the authority that a client has to trust.
    var authorityFile: String { folder + "/certificate" }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "tls-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        guard let output = popen(Self.script(in: folder), "r") else { throw NoServer() }
        self.output = output
        port = try Self.port(in: output)
    }

    /// Opens and closes a connection, so that a server that was never reached ends too.
    private func end() {
        guard let (socket, _) = try? bindToLoopback() else { return }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        close(socket)
    }

    deinit {
        end()
        pclose(output)
        try? FileManager.default.removeItem(atPath: folder)
    }

    private static func script(in folder: String) -> String {
        """
        cd \(folder)
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key -out certificate -days 2 \
        -subj /CN=test -addext subjectAltName=IP:127.0.0.1 2>/dev/null
        exec openssl s_server -accept 127.0.0.1:0 -naccept 1 -key key -cert certificate -www </dev/null 2>/dev/null
        """
    }

    /// The port it says it listens at, in a line such as `ACCEPT 127.0.0.1:4433`.
    private static func port(in output: UnsafeMutablePointer<FILE>) throws -> Int {
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, CInt(line.count), output) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard text.hasPrefix("ACCEPT"), let number = text.split(separator: ":").last else { continue }
            if let port = Int(number.filter(\.isNumber)) { return port }
        }
        throw NoServer()
    }

    struct NoServer: Error {}
}
