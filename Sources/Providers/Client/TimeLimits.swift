/// How long to wait for each step of an answer, in seconds. None limits how long a steady answer may take.
public struct TimeLimits: Sendable, Hashable {
    /// For a connection, TLS included; nil for the client's own limit.
    public var connect: Double?
    /// From sending to the response's head; a server that loads a model first may keep it back.
    public var head: Double
    /// From sending to the first token, whatever else arrives before it.
    public var firstToken: Double
    /// Between any two parcels of bytes once the head is there; comments count.
    public var idleBytes: Double
    /// Between two signs of progress after the first token; comments do not count.
    public var idleProgress: Double
    /// How long a server may leave the connection open after the model's finish, as for the usage that follows it.
    public var linger: Double

    /// Limits in seconds.
    public init(head: Double, firstToken: Double, idleBytes: Double, idleProgress: Double, linger: Double = 2) {
        self.head = head
        self.firstToken = firstToken
        self.idleBytes = idleBytes
        self.idleProgress = idleProgress
        self.linger = linger
    }

    /// For providers on the network: a minute to a reply, three for silent reasoning.
    public static let cloud = TimeLimits(head: 60, firstToken: 180, idleBytes: 60, idleProgress: 300)
    /// For servers on this machine, which may load gigabytes before the first byte.
    public static let local = TimeLimits(head: 600, firstToken: 600, idleBytes: 600, idleProgress: 300)
}
