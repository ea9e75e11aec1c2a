// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/claims_view.h"

#include "ui/kit/icons.h"
#include "ui/models/json_lines.h"
#include "ui/views/hairline.h"
#include "ui/views/lines_view.h"
#include "ui/views/segments.h"
#include "ui/views/table.h"
#include "json/write.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace jotscope::ui {

using jose::Part;

ClaimsView::ClaimsView(QWidget *parent)
    : Pane(tr("Claims"), parent), m_inspection(std::make_shared<const report::Inspection>()),
      m_payload(new ClaimsModel(Part::Payload, this)), m_header(new ClaimsModel(Part::Header, this))
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_stack = new QStackedWidget(body);
    m_payloadTable = makeTable(m_payload);
    m_headerTable = makeTable(m_header);
    m_json = new LinesView(m_stack);
    m_json->setAccessibleName(tr("JSON"));
    m_json->installEventFilter(this);
    m_stack->addWidget(m_json);
    m_notice = new QLabel(m_stack);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_notice->setContentsMargins(12, 6, 12, 6);
    m_stack->addWidget(m_notice);
    m_more = new QPushButton(body);
    m_more->setProperty("kind", QStringLiteral("link"));
    m_more->hide();
    m_line = new Hairline(body);
    m_notices = new Notices(body);
    column->addWidget(m_line);
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    setBody(body);
    makeControls();
    makeActions();

    connect(m_more, &QPushButton::clicked, this, [this] { showAll(part()); });
    connect(m_json, &LinesView::wishesAll, this, [this] {
        m_cut = false;
        showLines();
    });
    connect(m_json, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const QVariant selection = index.data(SelectionRole);
        if (selection.isValid())
            Q_EMIT chosen(selection.value<Selection>());
    });
    clear();
}

Table *ClaimsView::makeTable(ClaimsModel *model)
{
    auto *table = new Table(model, 1.34, {{5, 13, false, false}, {10, 200, true}, {11, 34, false}, {6, 14, false}}, m_stack);
    table->setAccessibleName(model == m_payload ? tr("Payload") : tr("Header"));
    table->setObjectName(model == m_payload ? QStringLiteral("payload") : QStringLiteral("header"));
    table->setColumnHidden(ClaimsModel::Pointer, true);
    table->installEventFilter(this);
    m_stack->addWidget(table);
    connect(
        table, &Table::rowChosen, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.data(SelectionRole).value<Selection>()); });
    connect(table, &QAbstractItemView::entered, this, [this, table](const QModelIndex &index) {
        if (!table->isQuiet()) // not when a choice from elsewhere scrolls a row under the pointer
            Q_EMIT hovered(index.data(SelectionRole).value<Selection>());
    });
    return table;
}

void ClaimsView::makeControls()
{
    m_parts = new Segments({tr("Payload"), tr("Header")}, this);
    m_forms = new Segments({tr("Table"), tr("JSON")}, this);
    m_wrap = new QPushButton(this);
    m_exact = new QPushButton(this);
    m_wrap->setIcon(icon(QStringLiteral("wrap")));
    m_wrap->setAccessibleName(tr("Wrap"));
    m_wrap->setToolTip(tr("Break long lines"));
    m_exact->setIcon(icon(QStringLiteral("exact")));
    m_exact->setAccessibleName(tr("Exact"));
    m_exact->setToolTip(tr("White space as in the token, else one member per line"));
    for (QPushButton *button : {m_wrap, m_exact}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setMinimumHeight(qMax(24, lines(1.3)));
        const bool isLeft = (button == m_wrap) != isRightToLeft();
        button->setProperty("kind", isLeft ? QStringLiteral("segment-first") : QStringLiteral("segment-last"));
    }
    m_wrap->setChecked(true);
    addBesideTitle(m_parts);
    auto *pair = new QWidget(this);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_wrap);
    row->addWidget(m_exact);
    pair->hide();
    addControl(pair);
    addControl(m_forms);
    connect(m_parts, &Segments::chosen, this, [this](int) { refresh(); });
    connect(m_forms, &Segments::chosen, this, [this](int) { refresh(); });
    connect(m_wrap, &QPushButton::toggled, m_json, &LinesView::setWrapped);
    connect(m_exact, &QPushButton::toggled, this, &ClaimsView::showLines);
}

Part ClaimsView::part() const
{
    return m_parts->current() == 0 ? Part::Payload : Part::Header;
}

ClaimsModel *ClaimsView::modelOf(Part part) const
{
    return part == Part::Header ? m_header : m_payload;
}

Table *ClaimsView::tableOf(Part part) const
{
    return part == Part::Header ? m_headerTable : m_payloadTable;
}

ClaimsModel *ClaimsView::model() const
{
    return modelOf(part());
}

Table *ClaimsView::table() const
{
    return tableOf(part());
}

bool ClaimsView::isJson() const
{
    return m_forms->current() == 1;
}

void ClaimsView::setJson(bool json)
{
    m_forms->setCurrent(json ? 1 : 0);
    refresh();
}

void ClaimsView::setUtc(bool utc)
{
    m_payload->setUtc(utc);
    m_header->setUtc(utc);
}

void ClaimsView::showPointers(bool shown)
{
    m_payloadTable->setColumnHidden(ClaimsModel::Pointer, !shown);
    m_headerTable->setColumnHidden(ClaimsModel::Pointer, !shown);
    m_payloadTable->fitColumns();
    m_headerTable->fitColumns();
}

void ClaimsView::show(const report::Inspection &inspection)
{
    const bool isOther = inspection.diagnosis.evidence.token.text != m_inspection->diagnosis.evidence.token.text;
    const QString claim = chosenClaim();
    m_inspection = std::make_shared<const report::Inspection>(inspection);
    m_cut = m_cut || isOther;
    m_payload->show(m_inspection);
    m_header->show(m_inspection);
    if (isOther)
        m_parts->setCurrent(0);
    else if (const int row = model()->rowOf(claim); row != table()->currentIndex().row()) // else nothing scrolls
        table()->chooseQuietly(row);
    refresh();
}

void ClaimsView::clear()
{
    show({});
}

/// Which of table, JSON or notice stands, and how many members each part has.
void ClaimsView::refresh()
{
    const auto title = [this](const QString &name, const ClaimsModel *one) {
        return one->rowCount() == 0 ? name : tr("%1 %2").arg(name).arg(one->members());
    };
    const auto &opened = m_inspection->diagnosis.evidence.inside.decryption;
    const bool isDecrypted = opened && opened->verdict == jose::Decryption::Verdict::Decrypted && opened->nested.empty();
    m_parts->setWord(0, title(isDecrypted ? tr("Decrypted") : tr("Payload"), m_payload));
    m_parts->setWord(1, title(tr("Header"), m_header));
    const bool isEmpty = m_inspection->diagnosis.evidence.token.text.isEmpty();
    m_parts->setVisible(!isEmpty);
    m_forms->setVisible(!isEmpty);
    m_wrap->parentWidget()->setVisible(!isEmpty && isJson());
    const QString notice = noticeOf(part());
    m_notice->setText(notice);
    m_line->setVisible(!isEmpty);
    m_notices->show(insideNotices());
    const int hidden = model()->hiddenMembers();
    m_more->setVisible(hidden > 0 && !isJson());
    m_more->setText(tr("Show %n more", nullptr, hidden));
    if (!notice.isEmpty() || isEmpty) {
        m_stack->setCurrentWidget(m_notice);
    } else if (isJson()) {
        showLines();
        m_stack->setCurrentWidget(m_json);
    } else {
        m_stack->setCurrentWidget(table());
    }
}

/// Why there is nothing to list; empty when there is.
QString ClaimsView::noticeOf(Part part) const
{
    const jose::Token &token = m_inspection->diagnosis.evidence.token;
    if (token.text.isEmpty())
        return {};
    if (token.kind == jose::Kind::Opaque)
        return token.opaqueHint.isEmpty() ? tr("This text is no token of the JWT family, so it has no claims to read.")
                                          : tr("This looks like %1. It has no claims to read.").arg(token.opaqueHint);
    if (modelOf(part)->rowCount() > 0)
        return {};
    const auto &opened = m_inspection->diagnosis.evidence.inside;
    if (token.kind == jose::Kind::Jwe && part != Part::Header && !opened.nested.empty())
        return tr("Decrypted: another token stands inside. Choose it beside the token.");
    if (token.kind == jose::Kind::Jwe && part != Part::Header)
        return tr("The payload is encrypted: no key here opens it.");
    return part != Part::Header ? tr("The payload is empty.") : tr("The header is empty.");
}

std::vector<Line> ClaimsView::linesOf(Part part) const
{
    if (!noticeOf(part).isEmpty())
        return {};
    const bool isHeader = part == Part::Header;
    const auto &disclosing = m_inspection->diagnosis.evidence.inside.sdJwt;
    const bool isUnfolded = !isHeader && !m_exact->isChecked() && disclosing && disclosing->processed.isObject();
    const QByteArray unfolded = isUnfolded ? json::write(disclosing->processed, 2) : QByteArray(); // with what is disclosed in its place
    json::Document own;
    if (isUnfolded)
        own = json::read(unfolded);
    const json::Document &document = isUnfolded ? own : modelOf(part)->document();
    const QByteArray &bytes = isUnfolded ? unfolded : modelOf(part)->bytes();
    const Role names = isHeader ? Role::PartHeader : Role::PartPayload;
    const JsonCut cut = m_cut ? JsonCut() : JsonCut::none();
    return m_exact->isChecked() ? exactLines(document, bytes, cut, names) : tidyLines(document, bytes, cut, names);
}

void ClaimsView::showLines()
{
    m_json->lines()->show(linesOf(part()), part());
}

void ClaimsView::showAll(Part part)
{
    modelOf(part)->showAll();
    refresh();
}

void ClaimsView::reveal(Part part, int row, int column)
{
    setPart(part);
    if (!isJson())
        return table()->chooseQuietly(row, column);
    const QModelIndex line = m_json->lines()->index(m_json->lines()->reveal(row));
    m_json->setCurrentIndex(line);
    m_json->scrollTo(line);
}

void ClaimsView::setPart(Part part)
{
    const int wanted = part == Part::Header ? 1 : 0;
    if (m_parts->current() == wanted)
        return;
    m_parts->setCurrent(wanted);
    refresh();
}

} // namespace jotscope::ui
