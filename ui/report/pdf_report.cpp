// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_report.h"

#include "language/told.h"
#include "ui/report/report_document.h"
#include "ui/report/report_page.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>

#include <memory>

namespace jotscope::ui {

namespace {

int pageOf(const QTextDocument &document, double y)
{
    return int(y / document.pageSize().height());
}

/// A heading goes to the next page with what it is about.
void keepHeadings(QTextDocument &document)
{
    const auto *layout = document.documentLayout();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().hasProperty(ReportPage::headingProperty))
            continue;
        QTextBlock next = block.next();
        while (next.isValid() && next.length() <= 1) // the lines that Qt puts around tables
            next = next.next();
        if (!next.isValid())
            continue;
        const QRectF below = layout->blockBoundingRect(next);
        const double firstLine = next.layout()->lineCount() > 0 ? next.layout()->lineAt(0).height() : below.height();
        const QRectF heading = layout->blockBoundingRect(block);
        if (pageOf(document, below.top() + firstLine) == pageOf(document, heading.top()))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
        document.markContentsDirty(block.position(), document.characterCount() - block.position()); // Qt leaves tables where they were
    }
}

void paintFoot(QPainter &painter, const QRectF &where, int page, int pages)
{
    QFont font = QApplication::font();
    font.setPointSizeF(7.6);
    painter.setFont(font);
    painter.setPen(colour(Role::Soft, Scheme::Light));
    painter.drawText(where, Qt::AlignLeft | Qt::AlignBottom, QStringLiteral("Jotscope " JOTSCOPE_VERSION));
    painter.drawText(where, Qt::AlignRight | Qt::AlignBottom, Told::tr("Page %1 of %2").arg(page + 1).arg(pages));
}

/// The sheet of paper, and what of it is written on.
struct Paper {
    explicit Paper(const QPdfWriter &writer)
        : millimetre(writer.logicalDpiX() / 25.4), body(QRectF(QPointF(), QSizeF(210, 297) * millimetre)
                                                            .adjusted(16 * millimetre, 14 * millimetre, -16 * millimetre, -19 * millimetre))
    {
    }

    double millimetre;
    QRectF body;
};

void paintPage(QPainter &painter, const QTextDocument &document, int page, const QRectF &body)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * body.height(), body.width(), body.height());
    context.palette.setColor(QPalette::Text, colour(Role::Text, Scheme::Light));
    painter.save();
    painter.translate(body.left(), body.top() - context.clip.top());
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

QByteArray toPdf(const std::vector<report::Inspection> &inspections, const QStringList &removed, const report::Chapters &chapters,
    const std::function<bool(int percent)> &goesOn)
{
    constexpr int laidOut = 60; // per cent: about so much of the time
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(reportTitle(inspections));
    writer.setCreator(QStringLiteral("Jotscope " JOTSCOPE_VERSION));

    const Paper paper(writer);
    std::vector<std::unique_ptr<QTextDocument>> parts;
    int pages = 0;
    const std::vector<ReportPart> stretches = partsOf(inspections);
    for (const ReportPart &part : stretches) {
        if (goesOn && !goesOn(laidOut * int(parts.size()) / int(stretches.size())))
            return {};
        parts.push_back(std::make_unique<QTextDocument>());
        QTextDocument &document = *parts.back();
        document.documentLayout()->setPaintDevice(&writer);
        document.setDocumentMargin(0);
        document.setPageSize(paper.body.size()); // before it is filled: it would be laid out twice
        fillReportPart(document, part, inspections, removed, chapters, Scheme::Light);
        keepHeadings(document);
        pages += document.pageCount();
    }

    QPainter painter(&writer);
    int page = 0;
    for (const auto &document : parts) {
        for (int i = 0; i < document->pageCount(); ++i, ++page) {
            if (goesOn && !goesOn(laidOut + (100 - laidOut) * page / pages))
                return {};
            if (page > 0)
                writer.newPage();
            paintPage(painter, *document, i, paper.body);
            paintFoot(painter, paper.body.adjusted(0, 0, 0, 9 * paper.millimetre), page, pages);
        }
    }
    painter.end();
    return bytes;
}

} // namespace jotscope::ui
