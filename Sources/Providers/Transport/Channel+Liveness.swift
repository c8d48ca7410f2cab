import Glibc
import NIOCore

extension Channel {
    /// Has the kernel find out within some seconds that the other end is gone, as after a change of networks: that what was
    /// sent is never acknowledged, or that nobody is there any more while an answer is waited for.
    func watchForDeath() async throws {
        try await setOption(.socketOption(.so_keepalive), value: 1).get()
        try await set(TCP_KEEPIDLE, 15)
        try await set(TCP_KEEPINTVL, 5)
        try await set(TCP_KEEPCNT, 3)
        // RFC 5482: milliseconds that sent bytes may stay unacknowledged.
        try await set(TCP_USER_TIMEOUT, 15_000)
    }

    private func set(_ name: CInt, _ value: CInt) async throws {
        try await setOption(.tcpOption(.init(rawValue: name)), value: .init(value)).get()
    }
}
