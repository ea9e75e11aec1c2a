// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/scan_line.h"

#include "capture/given.h"
#include "language/retold.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace jotscope::ui {

namespace {

/// A stroke that fills up; its words stand above it.
class Stroke : public QProgressBar {
public:
    explicit Stroke(QWidget *parent) : QProgressBar(parent)
    {
        setTextVisible(false);
        setRange(0, 100);
        setFixedHeight(4);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::Line));
        painter.drawRoundedRect(rect(), 2, 2);
        const double filled = width() * double(qBound(0, value(), 100)) / 100;
        painter.setBrush(colour(Role::Accent));
        if (filled > 0)
            painter.drawRoundedRect(QRectF(layoutDirection() == Qt::RightToLeft ? width() - filled : 0, 0, filled, height()), 2, 2);
    }
};

QString sizeText(qint64 octets)
{
    return QLocale().formattedDataSize(octets, 1, QLocale::DataSizeSIFormat);
}

QString durationText(qint64 seconds)
{
    if (seconds < 60)
        return ScanLine::tr("%1 s left").arg(seconds);
    return seconds < 3600 ? ScanLine::tr("%1 min %2 s left").arg(seconds / 60).arg(seconds % 60)
                          : ScanLine::tr("%1 h %2 min left").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

} // namespace

ScanLine::ScanLine(const QString &path, QWidget *parent)
    : QWidget(parent), m_path(path), m_name(QFileInfo(path).fileName()), m_title(new ElidedLabel(Role::Text, 0.94, true, this)),
      m_words(new ElidedLabel(Role::Soft, 0.94, false, this)), m_bar(new Stroke(this)), m_follow(new QPushButton(tr("Follow"), this)),
      m_retry(new QPushButton(tr("Retry"), this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    m_title->setFullText(m_name);
    m_words->setElideMode(Qt::ElideRight);
    m_bar->setAccessibleName(tr("Progress of %1").arg(m_name));
    m_follow->setToolTip(plainTip(tr("Reads on as the file grows, and when it is rotated")));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addLayout(texts, 1);
    for (QPushButton *button : {m_follow, m_retry, m_cancel, m_remove}) {
        button->setAutoDefault(false);
        setKind(button, "link");
        button->setAccessibleDescription(m_name);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 6, 0, 2);
    all->setSpacing(5);
    all->addLayout(row);
    all->addWidget(m_bar);
    connect(m_follow, &QPushButton::clicked, this, &ScanLine::follow);
    connect(m_retry, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_scan->cancel(); });
    connect(m_remove, &QPushButton::clicked, this, &ScanLine::removeWanted);
    start(false);
}

QString ScanLine::words() const
{
    return m_words->fullText();
}

void ScanLine::start(bool follow)
{
    capture::FileScan::Wish wish{m_path, m_name, follow};
    wish.most = mostTokens;
    m_scan = new capture::FileScan(wish, this);
    m_hasFailed = m_isFull = m_isRefused = false;
    m_progress = {};
    connect(m_scan, &capture::FileScan::found, this, &ScanLine::take);
    connect(m_scan, &capture::FileScan::progressed, this, &ScanLine::tell);
    connect(m_scan, &capture::FileScan::ended, this, &ScanLine::end);
    m_scan->start();
    tell({});
    showButtons();
    Q_EMIT changed();
}

void ScanLine::follow()
{
    if (!m_scan)
        return start(true);
    m_scan->setFollow(true);
    showButtons();
    tell(m_progress);
    Q_EMIT changed();
}

void ScanLine::refuse()
{
    if (!m_scan || m_isRefused)
        return;
    m_isRefused = true;
    m_scan->cancel();
}

void ScanLine::take(const std::vector<capture::Sighting> &sightings)
{
    Q_EMIT found(sightings, !std::exchange(m_hasFound, true));
}

void ScanLine::tell(const capture::Progress &progress)
{
    m_progress = progress;
    const QString tokens = tr("%n tokens", nullptr, int(progress.tokens));
    const bool isAtEnd = progress.size >= 0 && progress.octets >= progress.size;
    if (isFollowing() && isAtEnd && progress.size > 0) {
        m_words->setFullText(tr("following as it grows · %1").arg(tokens));
        m_bar->hide();
        return;
    }
    QStringList said;
    if (progress.percent() >= 0)
        said += tr("%1 % of %2").arg(progress.percent()).arg(sizeText(progress.size));
    if (progress.octetsPerSecond > 0)
        said += tr("%1/s").arg(sizeText(qint64(progress.octetsPerSecond)));
    if (progress.secondsLeft > 0)
        said += durationText(progress.secondsLeft);
    said += said.isEmpty() && progress.tokens == 0 ? tr("opening") : tokens;
    m_words->setFullText(said.join(QStringLiteral(" · ")));
    m_bar->setValue(qMax(0, progress.percent()));
    m_bar->show();
}

void ScanLine::end(const capture::FileScan::End &ended)
{
    capture::FileScan::End end = ended;
    using How = capture::FileScan::End::How;
    m_scan->deleteLater();
    const bool isFollowed = std::exchange(m_scan, nullptr)->isFollowing();
    if (m_isRefused)
        end.how = How::Enough;
    if (end.how == How::Done && isFollowed) // it was just about to end
        return start(true);
    const capture::Progress &progress = end.progress;
    const auto count = int(progress.tokens);
    const QString stopped = progress.percent() == 100 ? tr("%n found", nullptr, count)
        : progress.percent() >= 0                     ? tr("stopped at %1 %, %n found", nullptr, count).arg(progress.percent())
                                                      : tr("stopped, %n found", nullptr, count);
    QString reason = end.message; // the name stands above
    for (const QString &name : {m_path, m_name})
        reason = reason.startsWith(name + QStringLiteral(": ")) ? reason.mid(name.size() + 2) : reason;
    reason = retold(reason);
    switch (end.how) {
    case How::Done:
        m_words->setFullText(count == 0 ? tr("no token in %1").arg(sizeText(progress.octets))
                                        : tr("%n tokens in %1", nullptr, count).arg(sizeText(progress.octets)));
        break;
    case How::Cancelled: m_words->setFullText(stopped); break;
    case How::Enough:
        m_words->setFullText(tr("%1: the list is full, at %2 tokens or 2 GB of them. jotscope-cli scan finds all.")
                                 .arg(stopped, QLocale().toString(mostTokens)));
        break;
    case How::Failed: m_words->setFullText(count == 0 && progress.octets == 0 ? reason : tr("%1: %2").arg(stopped, reason)); break;
    }
    m_hasFailed = end.how == How::Failed;
    m_isFull = end.how == How::Enough;
    m_words->setRole(m_hasFailed ? Role::Fail : end.how == How::Done ? Role::Soft : Role::Warn);
    m_bar->hide();
    showButtons();
    Q_EMIT changed();
    if (m_hasFailed)
        Q_EMIT failed(tr("%1: %2").arg(capture::toldName(m_name), words()), count > 0);
    else if (end.how == How::Done && count == 0)
        Q_EMIT foundNothing();
}

/// Whoever has the focus keeps it, as far as its button stays.
void ScanLine::showButtons()
{
    const bool hadFocus = m_follow->hasFocus() || m_retry->hasFocus() || m_cancel->hasFocus() || m_remove->hasFocus();
    if (m_scan)
        m_words->setRole(Role::Soft);
    m_cancel->setText(isFollowing() ? tr("Stop") : tr("Cancel"));
    m_follow->setVisible(!isFollowing() && !m_hasFailed && !m_isFull);
    m_retry->setVisible(!m_scan && m_hasFailed);
    m_cancel->setVisible(m_scan);
    m_remove->setVisible(!m_scan);
    if (hadFocus)
        (m_scan ? m_cancel : m_remove)->setFocus();
}

} // namespace jotscope::ui
