// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_preview.h"

#include "ui/kit/keep_font.h"
#include "ui/kit/theme.h"
#include "ui/report/report_document.h"
#include "ui/views/segments.h"

#include <QBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextEdit>

namespace jotscope::ui {

namespace {

constexpr qsizetype mostShown = 1 << 18; // octets
constexpr std::size_t mostTokens = 20;
constexpr int mostGrey = 4000;

const QStringList marks = {QStringLiteral("[signature-removed]"), QStringLiteral("[key-binding-removed]"), QStringLiteral("[secret]"),
    QStringLiteral("[removed]")};

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent), m_forms(new Segments({tr("Page"), tr("Source")}, this)), m_text(new QTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setAcceptRichText(false);
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the page is as wide as the room beside it
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("Preview"));
    auto *title = new QLabel(tr("Preview"), this);
    title->setTextFormat(Qt::PlainText);
    keepFont(title, 1.0, true);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_forms);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    connect(m_forms, &Segments::chosen, this, &ReportPreview::changed);
}

void ReportPreview::offer(bool hasPage, bool hasBytes)
{
    m_hasPage = hasPage;
    m_hasBytes = hasBytes;
    m_forms->setVisible(hasPage && hasBytes);
}

bool ReportPreview::isPage() const
{
    return m_hasPage && (!m_hasBytes || m_forms->current() == 0);
}

void ReportPreview::showPage(
    const std::vector<report::Inspection> &inspections, const QStringList &removed, const report::Chapters &chapters, bool isPaper)
{
    const Scheme look = isPaper ? Scheme::Light : scheme();
    auto *document = new QTextDocument(m_text);
    document->setDocumentMargin(lines(1.2));
    fillReportDocument(*document, inspections, removed, chapters, look, mostTokens);
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::Base, colour(Role::Pane, look));
    m_text->setPalette(palette);
    m_text->setExtraSelections({});
    m_text->setDocument(document);
    m_text->moveCursor(QTextCursor::Start);
}

void ReportPreview::showBytes(const QByteArray &bytes, const QStringList &labels)
{
    auto *document = new QTextDocument(m_text);
    document->setDefaultFont(fixedFont());
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::Base, colour(Role::Pane));
    m_text->setPalette(palette);
    const QString more = bytes.size() > mostShown ? tr("… and %1 octets more").arg(bytes.size() - mostShown) : QString();
    document->setPlainText(QString::fromUtf8(bytes.left(mostShown)) + more); // not through the view, which would keep the page's format
    m_text->setDocument(document);
    greyOut(labels);
    m_text->moveCursor(QTextCursor::Start);
}

/// What stands in place of something else.
void ReportPreview::greyOut(const QStringList &labels)
{
    QStringList words;
    for (const QString &label : labels + marks)
        words.append(QRegularExpression::escape(label));
    std::ranges::sort(words, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    const QRegularExpression replaced(words.join(u'|'));
    QTextCharFormat grey;
    grey.setBackground(colour(Role::Sunken));
    grey.setForeground(colour(Role::Soft));
    QList<QTextEdit::ExtraSelection> selections;
    auto found = replaced.globalMatch(m_text->toPlainText());
    while (found.hasNext() && selections.size() < mostGrey) {
        const QRegularExpressionMatch match = found.next();
        QTextCursor cursor(m_text->document());
        cursor.setPosition(int(match.capturedStart()));
        cursor.setPosition(int(match.capturedEnd()), QTextCursor::KeepAnchor);
        selections.append({cursor, grey});
    }
    m_text->setExtraSelections(selections);
}

} // namespace jotscope::ui
