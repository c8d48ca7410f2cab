import NIOCore
import NIOHTTP1

/// Lets what trickles in gather for a moment and hands it on as one part, so that a hundred tokens a second wake the
/// program twenty times and not a hundred: waking all that stands between here and the screen is most of what streaming
/// costs.
///
/// Only a steady trickle is held up. The first reads after a silence are made at once, so that neither a first token nor a
/// slow model's next one waits; and so are those after a read that brought much, so that a download is not slowed.
final class Gathering: ChannelDuplexHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias InboundOut = HTTPClientResponsePart
    typealias OutboundIn = HTTPClientRequestPart
    typealias OutboundOut = HTTPClientRequestPart

    /// The time between the reads of a steady trickle: the screen is not drawn more often either.
    static let interval = TimeAmount.milliseconds(50)
    /// So many reads in a row are made at once.
    static let readsAtOnce: Int64 = 3
    /// A read that brings as many bytes is no trickle.
    static let muchAtOnce = 8_192

    /// Moves on with every read that brought little; reads wait while it is too far ahead of the clock.
    private var spent = NIODeadline.uptimeNanoseconds(0)
    /// What the read under way has brought of the body.
    private var gathered = ByteBuffer()
    private var delayed: Scheduled<Void>?

    func read(context: ChannelHandlerContext) {
        guard delayed == nil else { return }
        let due = spent - Self.interval * (Self.readsAtOnce - 1)
        guard context.eventLoop.now < due else { return context.read() }
        delayed = context.eventLoop.assumeIsolated().scheduleTask(deadline: due) { [self] in
            delayed = nil
            context.read()
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .body(var part) = unwrapInboundIn(data) else {
            handOn(context)
            return context.fireChannelRead(data)
        }
        if gathered.readableBytes == 0 { gathered = part } else { gathered.writeBuffer(&part) }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if (1..<Self.muchAtOnce).contains(gathered.readableBytes) {
            spent = max(spent, context.eventLoop.now) + Self.interval
        }
        handOn(context)
        context.fireChannelReadComplete()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        handOn(context)
        context.fireErrorCaught(error)
    }

    func channelInactive(context: ChannelHandlerContext) {
        handOn(context)
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        delayed?.cancel()
        delayed = nil
    }

    private func handOn(_ context: ChannelHandlerContext) {
        guard gathered.readableBytes > 0 else { return }
        let part = gathered
        gathered = ByteBuffer()
        context.fireChannelRead(wrapInboundOut(.body(part)))
    }
}

extension Channel {
    /// Has what trickles in of responses gathered.
    func gatherTrickle() async throws {
        try await eventLoop.submit { [self] in
            let pipeline = pipeline.syncOperations
            let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPResponseDecoder>.self)
            try pipeline.addHandler(Gathering(), position: .after(decoder))
        }.get()
    }
}
