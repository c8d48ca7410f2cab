/// The demo fleet in a process of its own, which outlives the commands that ask it.
struct DemoProcess {
    private let server: ServerProcess

    /// Starts the server and returns when it serves.
    init() throws {
        server = try ServerProcess(
            Shell.binary, arguments: { ["demo", "--serve", "\($0)"] }, servesAt: "/v1/models", within: 30)
    }

    var baseURL: String { server.address }

    /// Makes the next requests meet a fault, whatever model they ask.
    func fail(_ fault: String, times: Int = 1) throws {
        let body = "{\"fault\":\"\(fault)\",\"times\":\(times)}"
        _ = try Shell.run(
            "curl",
            ["-sf", "-X", "POST", "-H", "Content-Type: application/json", "-d", body, baseURL + "/demo/faults"])
    }
}
