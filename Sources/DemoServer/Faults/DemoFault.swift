/// A way for an answer to go wrong, by the name that asks for it: in the `X-Demo-Fault` header, in a prompt as
/// `!fault:429`, in `POST /demo/faults`, or for the whole server in its options.
public enum DemoFault: String, Sendable, Hashable, CaseIterable {
    /// Refused with status 429 and a `Retry-After` of two seconds.
    case tooManyRequests = "429"
    /// Refused with status 500.
    case serverError = "500"
    /// Refused with status 503.
    case overloaded = "503"
    /// Accepted, and then not even headers, until the client gives up.
    case hang
    /// Half of the answer, and then nothing more, until the client gives up.
    case stall
    /// Half of the answer, and then the connection closes in the middle of a word.
    case cut
    /// One chunk in the middle is not JSON; the rest of the answer follows it.
    case malformed
    /// Half of the answer, and then a chunk with an error object.
    case error
    /// A token every second, however fast the model is otherwise.
    case drip
    /// A complete answer without a word in it.
    case empty

    /// The refusal it stands for; nil for faults that begin with status 200.
    var refusal: Refusal? {
        switch self {
        case .tooManyRequests: .tooManyRequests
        case .serverError: .serverError
        case .overloaded: .overloaded
        default: nil
        }
    }
}
