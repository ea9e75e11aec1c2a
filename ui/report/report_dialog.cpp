// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_dialog.h"

#include "language/listed.h"
#include "language/retold.h"
#include "report/visible.h"
#include "report/words.h"
#include "ui/kit/column_area.h"
#include "ui/kit/concealed.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"
#include "ui/report/report_choices.h"
#include "ui/report/report_making.h"
#include "ui/report/report_preview.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTimer>

namespace jotscope::ui {

using report::Inspection;

namespace {

constexpr int lateMs = 300; ///< after which a preview says that it is on its way

QString homeOfReports()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath(); // many servers and minimal desktops have no such folder
}

/// Every pseudonym in there, each once.
QStringList labelsOf(const std::vector<Inspection> &inspections)
{
    QStringList labels;
    for (const Inspection &inspection : inspections)
        labels.append(inspection.labels);
    labels.removeDuplicates();
    return labels;
}

} // namespace

ReportDialog::ReportDialog(std::vector<Inspection> told, std::vector<Inspection> english, std::size_t current, const ReportScopes &scopes,
    std::shared_ptr<const AtHand> hand, QWidget *parent)
    : QDialog(parent), m_told(std::move(told)), m_english(std::move(english)), m_current(current), m_hand(std::move(hand)),
      m_now(m_hand->now), m_choices(new ReportChoices(m_told, m_told[m_current], scopes, m_now, this)), m_side(new ColumnArea(this)),
      m_preview(new ReportPreview(this)), m_previewing(new ReportMaking(this)), m_writing(new ReportMaking(this)),
      m_copying(new ReportMaking(this)), m_soon(new QTimer(this)), m_late(new QTimer(this)), m_removed(new FlowLabel(1.0, this)),
      m_path(new QLineEdit(this)), m_message(new FlowLabel(1.0, this)), m_copy(new QPushButton(tr("&Copy as Markdown"), this)),
      m_write(new QPushButton(tr("Write report"), this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_browse(new QPushButton(tr("Browse…"), this))
{
    setWindowTitle(tr("Export a report"));
    m_message->hide();
    propose();
    setKind(m_write, "primary");
    m_write->setDefault(true);
    m_copy->setAutoDefault(false);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    m_late->setSingleShot(true);
    m_late->setInterval(lateMs);
    layOut();
    connect(m_soon, &QTimer::timeout, this, &ReportDialog::preparePreview);
    connect(m_choices, &ReportChoices::changed, this, &ReportDialog::change);
    connect(m_preview, &ReportPreview::changed, this, &ReportDialog::preparePreview);
    connect(m_path, &QLineEdit::textEdited, m_choices, &ReportChoices::followPath);
    connect(m_copy, &QPushButton::clicked, this, &ReportDialog::copyMarkdown);
    connect(m_write, &QPushButton::clicked, this, &ReportDialog::write);
    connect(m_late, &QTimer::timeout, this, [this] { m_removed->setFlow(tr("The preview is being made."), {}); });
    connect(m_previewing, &ReportMaking::made, this, &ReportDialog::showPreview);
    connect(m_copying, &ReportMaking::made, this, &ReportDialog::copy);
    connect(m_writing, &ReportMaking::made, this, &ReportDialog::finish);
    connect(m_writing, &ReportMaking::progressed, this, &ReportDialog::tellProgress);
    connect(this, &QDialog::rejected, m_writing, &ReportMaking::cancel); // it may have been made while the window was busy
    change();
    const QSize room = screen()->availableSize();
    resize(qMin(lines(62), room.width() - lines(2)), qMin(lines(44), room.height() - lines(4)));
}

void ReportDialog::layOut()
{
    auto *label = new QLabel(tr("Fi&le"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_path);
    for (QPushButton *button : {m_browse, m_cancel})
        button->setAutoDefault(false);
    connect(m_browse, &QPushButton::clicked, this, &ReportDialog::choosePath);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *place = new QHBoxLayout;
    place->addWidget(label);
    place->addWidget(m_path, 1);
    place->addWidget(m_browse);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_write);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    auto *room = new QVBoxLayout(m_side->widget());
    room->setContentsMargins(0, 0, 0, 0);
    room->addWidget(m_choices);
    sides->addWidget(m_side, 2);
    sides->addWidget(m_preview, 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addLayout(sides, 1);
    column->addWidget(m_removed);
    column->addLayout(place);
    column->addWidget(m_message);
    column->addLayout(buttons);
}

ReportTokens ReportDialog::chosen(const ReportWish &wish) const
{
    const std::vector<Inspection> &all = isEnglish(wish) ? m_english : m_told;
    const ReportScope *scope = m_choices->scope();
    if (!scope)
        return {{all[m_current]}};
    ReportTokens tokens{{}, scope->rest, m_hand};
    for (const std::size_t one : scope->whole)
        tokens.whole.push_back(all[one]);
    return tokens;
}

/// A name for what is chosen, until somebody gives one.
void ReportDialog::propose()
{
    if (m_path->text() != m_proposed)
        return;
    const ReportScope *scope = m_choices->scope();
    const report::Format format = m_choices->wish().format;
    m_proposed = homeOfReports() + u'/'
        + (scope ? report::fileNameFor(format, std::size_t(scope->count()), m_now)
                 : report::fileNameFor(format, {m_told[m_current]}, m_now));
    if (m_choices->isPdf())
        m_proposed.replace(m_proposed.lastIndexOf(u'.'), m_proposed.size(), m_choices->ending());
    m_path->setText(m_proposed);
}

QString ReportDialog::path() const
{
    return m_path->text();
}

void ReportDialog::setPath(const QString &path)
{
    m_path->setText(path);
    m_choices->followPath(path);
}

void ReportDialog::change()
{
    propose();
    const QString path = m_path->text();
    const QString ending = m_choices->ending();
    const bool isKnown = report::formatOf(path) || path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    if (isKnown && !path.endsWith(ending, Qt::CaseInsensitive))
        m_path->setText(path.left(path.lastIndexOf(u'.')) + ending);
    m_write->setEnabled(m_choices->isAllowed());
    m_copy->setEnabled(m_choices->isAllowed());
    m_side->setMinimumWidth(m_choices->minimumSizeHint().width() + m_side->verticalScrollBar()->sizeHint().width() + 6); // none is cut
    m_soon->start();
}

bool ReportDialog::isPreparing() const
{
    return m_soon->isActive() || m_previewing->isMaking();
}

void ReportDialog::preparePreview()
{
    const ReportWish wish = m_choices->wish();
    m_preview->offer(m_choices->isPdf() || wish.format == report::Format::Html, !m_choices->isPdf());
    m_late->start();
    m_previewing->make(chosen(wish), wish, m_preview->isPage() ? ReportMaking::Form::Redacted : ReportMaking::Form::Source, m_now);
}

void ReportDialog::showPreview(const MadeReport &made)
{
    m_late->stop();
    const ReportWish wish = m_choices->wish();
    const ReportLanguage language(wish);
    if (m_preview->isPage())
        m_preview->showPage(made.inspections, made.removed, wish.chapters, m_choices->isPdf());
    else
        m_preview->showBytes(made.bytes, labelsOf(made.inspections));
    tellRemoved(made.removed);
}

void ReportDialog::tellRemoved(const QStringList &removed)
{
    const bool isNothing = m_choices->wish().redaction == report::Redaction::None;
    m_removed->setFlow(isNothing ? tr("Nothing of the token is removed.") : tr("Removed:"),
        isNothing ? tr("Secrets of environments are never written.") : report::visible(listed(report::removedText(removed))));
}

void ReportDialog::choosePath()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Write the report to"), m_path->text(), m_choices->title());
    if (path.isEmpty())
        return;
    setPath(path);
    m_replaced = path; // the file dialog has asked
}

void ReportDialog::copyMarkdown()
{
    ReportWish wish = m_choices->wish();
    wish.format = report::Format::Markdown;
    m_copying->make(chosen(wish), wish, ReportMaking::Form::File, m_now);
}

void ReportDialog::copy(const MadeReport &made)
{
    copyText(QString::fromUtf8(made.bytes));
    m_message->setFlow(tr("Copied."), tr("Paste it into a ticket."));
    m_message->show();
}

void ReportDialog::write()
{
    const QString path = m_path->text();
    if (QFileInfo::exists(path) && m_replaced != path) {
        m_replaced = path;
        m_message->setFlow(tr("This file exists."), tr("Write once more to replace it, or give another name."));
        m_message->show();
        return;
    }
    setBusy(true);
    if (m_choices->isPdf())
        tellProgress(0);
    const ReportWish wish = m_choices->wish();
    m_writing->make(chosen(wish), wish, m_choices->isPdf() ? ReportMaking::Form::Paper : ReportMaking::Form::File, m_now);
}

/// Meanwhile nothing is chosen otherwise, and Cancel leaves.
void ReportDialog::setBusy(bool isBusy)
{
    if (isBusy)
        m_cancel->setFocus(); // before the one that has it is disabled
    for (QWidget *one : std::initializer_list<QWidget *>{m_choices, m_path, m_browse, m_copy, m_write})
        one->setEnabled(!isBusy); // change() says whether copying and writing is possible
}

void ReportDialog::tellProgress(int percent)
{
    m_message->setFlow(tr("The PDF is being made:"), tr("%1% done.").arg(percent));
    m_message->show();
}

void ReportDialog::finish(const MadeReport &made)
{
    const QString path = m_path->text();
    const auto done = writeReportFile(path, made.bytes, m_choices->wish().redaction);
    if (done) {
        Q_EMIT written(path, made.removed);
        accept();
        return;
    }
    setBusy(false);
    change();
    m_path->setFocus();
    m_message->setFlow(tr("Not written."), report::visible(retold(done.error().message)));
    m_message->show();
}

} // namespace jotscope::ui
