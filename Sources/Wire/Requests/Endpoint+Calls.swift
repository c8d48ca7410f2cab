extension Endpoint {
    /// A request for a streamed answer, with a JSON body.
    ///
    /// `identity` because a compressed stream is held back until the compressor has enough.
    func post(_ path: String, _ body: JSON, headers: [HTTPHeader]) -> HTTPCall {
        let fixed = [
            HTTPHeader("Accept", "text/event-stream"), HTTPHeader("Accept-Encoding", "identity"),
            HTTPHeader("Content-Type", "application/json"),
        ]
        return HTTPCall(method: "POST", url: baseURL + path, headers: merged(fixed + headers), body: body.bytes)
    }

    /// A request for a JSON document.
    func get(_ path: String, headers: [HTTPHeader]) -> HTTPCall {
        let fixed = [HTTPHeader("Accept", "application/json"), HTTPHeader("Accept-Encoding", "identity")]
        return HTTPCall(method: "GET", url: baseURL + path, headers: merged(fixed + headers))
    }

    /// The key as most providers want it; nothing where there is none.
    var bearer: [HTTPHeader] { key.map { [HTTPHeader("Authorization", "Bearer \($0)")] } ?? [] }

    /// The dialect's headers with the configured ones in place of those they name again.
    private func merged(_ defaults: [HTTPHeader]) -> [HTTPHeader] {
        defaults.filter { headers[$0.name] == nil } + headers
    }
}
