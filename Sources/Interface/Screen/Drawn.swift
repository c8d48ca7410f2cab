public import Drawing
import Routing

extension Chat {
    /// The screen as it is at a size, with the cursor where the next character goes.
    public mutating func drawn(width: Int, height: Int) -> Canvas {
        (counters.width, counters.height) = (width, height)
        var canvas = Canvas(width: width, height: height)
        let layout = ScreenLayout(width: width, height: height, chat: self)
        guard layout.kind != .tiny else {
            drawTooSmall(on: &canvas)
            counters.keySpots = []
            return canvas
        }
        // The frame tells how much of the conversation is out of view, which is known once it has been laid out.
        drawConversation(in: layout.conversation, on: &canvas)
        drawFrames(layout, on: &canvas)
        drawTray(in: layout.tray, on: &canvas)
        drawComposer(in: layout.composer, on: &canvas)
        RoutingView(chat: self).draw(in: layout.routing, on: &canvas)
        PreferencesView(chat: self).draw(in: layout.preferences, on: &canvas)
        drawStrip(in: layout.strip, on: &canvas)
        drawHints(in: layout.hints, on: &canvas)
        CompletionView(completions: completions, chosen: composer.completion, border: status.border)
            .draw(above: layout.tray.y, in: layout.composer, on: &canvas)
        drawOverlay(on: &canvas)
        if let notice = status.notice { ToastView(notice: notice).draw(over: layout.left, on: &canvas) }
        if status.border == .ascii {
            ASCIISet.apply(to: &canvas, sparing: overlay == nil ? [layout.conversation, layout.composer] : [])
        }
        counters.keySpots = canvas.keySpots
        return canvas
    }

    private func drawTooSmall(on canvas: inout Canvas) {
        let (width, height) = ScreenLayout.minimum
        let texts = ["Too small", "\(canvas.width)×\(canvas.height), needs \(width)×\(height)"]
        let top = max(0, (canvas.height - texts.count) / 2)
        for (row, text) in texts.enumerated() {
            canvas.write(text, x: max(0, (canvas.width - text.count) / 2), y: top + row, role: .warning)
        }
    }

    private func drawCard(
        of candidate: String, _ scroll: inout OverlayScroll, frame: OverlayFrame, on canvas: inout Canvas
    ) {
        guard let decision = routing.decision,
            let ranked = decision.ranking.first(where: { $0.candidate == candidate })
        else { return }
        let listed = routing.fleet?.listed[ranked.provider].map { Figures.ago(counters.time - $0) }
        let dossier = routing.dossier.flatMap { $0.candidate == candidate ? $0 : nil }.map {
            DossierRows(dossier: $0, profile: decision.profile, listed: listed, isASCII: frame.isASCII)
        }
        ModelCard(ranked: ranked, decision: decision, dossier: dossier, frame: frame).draw(&scroll, on: &canvas)
    }

    mutating func drawOverlay(on canvas: inout Canvas) {
        let frame = OverlayFrame(border: status.border, hints: hints(of: layers))
        if overlay != nil { canvas.keySpots = [] }
        switch overlay {
        case .pick(let list): PaletteView(list: list, frame: frame).draw(on: &canvas)
        case .why: WhyOverlay(decision: routing.decision, frame: frame).draw(&overlayScroll, on: &canvas)
        case .card(let id): drawCard(of: id, &overlayScroll, frame: frame, on: &canvas)
        case .sessions(let pane):
            SessionsView(
                pane: pane, frame: frame, secondsFromUTC: conversation.secondsFromUTC, answering: answering
            ).draw(on: &canvas)
        case .help: HelpView(keys: keys, frame: frame).draw(&overlayScroll, on: &canvas)
        case .comparison:
            guard var shown = comparison else { break }
            ComparisonView(
                border: status.border, hints: frame.hints, winner: routing.decision?.winner,
                isSimulated: routing.fleet?.isSimulated == true
            )
            .draw(&shown, on: &canvas)
            comparison = shown
        case .page(let page): TextPageView(page: page, frame: frame).draw(&overlayScroll, on: &canvas)
        case .notices:
            NoticesView(log: status.log, secondsFromUTC: conversation.secondsFromUTC, frame: frame)
                .draw(&overlayScroll, on: &canvas)
        case nil: break
        }
        canvas.surface = .text
    }
}
