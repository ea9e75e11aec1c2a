// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maker/maker_window.h"

#include "ui/kit/flow_label.h"
#include "ui/kit/icons.h"
#include "ui/kit/pane.h"
#include "ui/kit/reading.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"
#include "ui/maker/json_field.h"
#include "ui/maker/key_choice.h"
#include "ui/maker/made_here.h"
#include "ui/views/token_text.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFontInfo>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>

namespace jotscope::ui {

namespace {

constexpr int frame = 4;          ///< in the colour of a warning, around the whole window
constexpr double stackBelow = 62; ///< em: 806 px at the design's 13 px; below, German needs more
constexpr int soonMs = 120;       ///< a token is not made anew at every letter of a word

/// The strip on top and the frame: what this window is.
class Strip : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), colour(Role::TintWarn));
        painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Role::Warn));
        const double side = lines(1.25);
        const double left = isRightToLeft() ? width() - 14 - side : 14;
        paintIcon(&painter, QRectF(left, (height() - side) / 2, side, side), QStringLiteral("warn"), Role::Warn);
    }
};

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setKind(button, "link");
    return button;
}

} // namespace

MakerWindow::MakerWindow(std::function<std::optional<jose::Token>()> inspected, QWidget *parent)
    : QWidget(parent, Qt::Window), m_inspected(std::move(inspected)), m_sides(new QSplitter(Qt::Horizontal, this)), m_soon(new QTimer(this))
{
    setWindowTitle(tr("Make a test token — Jotscope"));
    m_soon->setSingleShot(true);
    m_soon->setInterval(soonMs);
    build();
    wire();
    startAnew();
    setMinimumSize(560, 460);
    const QSize room = screen()->availableSize() - QSize(4, lines(1.8));
    resize(QSize(lines(66), lines(42)).boundedTo(room));
    standOver(parent, room);
    m_payload->edit()->setFocus();
}

/// Over the middle of the window that it comes from.
void MakerWindow::standOver(const QWidget *parent, const QSize &room)
{
    if (!parent)
        return;
    const QRect screenRoom(parent->screen()->availableGeometry().topLeft(), room);
    const QPoint wanted = parent->frameGeometry().center() - rect().center();
    const QPoint last = screenRoom.bottomRight() + QPoint(1, 1) - rect().bottomRight();
    move(qMax(screenRoom.left(), qMin(wanted.x(), last.x())), qMax(screenRoom.top(), qMin(wanted.y(), last.y())));
}

void MakerWindow::build()
{
    keepWithin(m_sides);
    auto *left = new QSplitter(Qt::Vertical, m_sides);
    auto *right = new QWidget(m_sides);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(8);
    left->addWidget(buildHeader());
    left->addWidget(buildPayload());
    m_key = new KeyChoice(this); // made in reading order, which is the order of Tab
    rightColumn->addWidget(m_key);
    rightColumn->addWidget(buildToken(), 1);
    m_sides->addWidget(left);
    m_sides->addWidget(right);
    left->setSizes({lines(9), lines(24)});
    left->setStretchFactor(1, 1);
    for (QSplitter *one : {m_sides, left}) {
        one->setHandleWidth(8);
        one->setChildrenCollapsible(false);
    }
    m_sides->setStretchFactor(0, 1);
    m_sides->setStretchFactor(1, 1);
    m_sides->setSizes({lines(32), lines(32)});
    auto *page = new QWidget(this);
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(12, 10, 12, 12);
    body->addWidget(m_sides);
    auto *scroll = new QScrollArea(this); // where the window is low
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(page);
    page->setAutoFillBackground(false); // which setWidget() had turned on
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(frame, frame, frame, frame);
    column->setSpacing(0);
    column->addWidget(buildStrip());
    column->addWidget(scroll, 1);
}

QWidget *MakerWindow::buildStrip()
{
    auto *strip = new Strip(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(marginsFrom(strip, {14 + lines(1.25) + 12, 8, 14, 9}));
    auto *words = new FlowLabel(1.0, strip);
    words->setFlow(tr("You are making a test token."),
        tr("Nothing is judged in this window. Copy the token and paste it into the inspector: it arrives there as “made here”."));
    row->addWidget(words, 1);
    return strip;
}

Pane *MakerWindow::buildHeader()
{
    auto *pane = new Pane(tr("Header"), this);
    m_header = new JsonField(tr("Header"), Role::PartHeader, pane);
    pane->setBody(m_header);
    m_fromInspected = linkButton(tr("&From the inspected token"), pane);
    m_fromInspected->setToolTip(tr("Start with the header and the payload that the inspector shows"));
    pane->addControl(m_fromInspected);
    return pane;
}

Pane *MakerWindow::buildPayload()
{
    auto *pane = new Pane(tr("Payload"), this);
    m_payload = new JsonField(tr("Payload"), Role::PartPayload, pane);
    pane->setBody(m_payload);
    auto *times = linkButton(tr("Fresh &times"), pane);
    times->setToolTip(tr("“iat” becomes now, “exp” an hour from now, “nbf” now where it stands"));
    connect(times, &QPushButton::clicked, this, &MakerWindow::freshTimes);
    pane->addControl(times);
    return pane;
}

Pane *MakerWindow::buildToken()
{
    auto *pane = new Pane(tr("Token"), this);
    auto *body = new QWidget(pane);
    m_text = new TokenText(body);
    m_text->setUnfolded(true);
    m_words = new FlowLabel(0.94, body);
    m_copy = new QPushButton(tr("&Copy token"), body);
    setKind(m_copy, "primary");
    m_form = new QComboBox(pane);
    m_form->addItem(tr("compact"));
    m_form->addItem(tr("compact, detached"));
    m_form->addItem(tr("flattened JSON"));
    m_form->addItem(tr("general JSON"));
    m_form->setAccessibleDescription(tr("Serialization"));
    m_exact = new QPushButton(tr("E&xact"), pane);
    setKind(m_exact, "toggle");
    m_exact->setCheckable(true);
    m_exact->setToolTip(tr("White space as it is written, else none"));
    pane->addControl(m_exact);
    pane->addControl(m_form);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 4, 12, 6);
    foot->setSpacing(12);
    foot->addWidget(m_words, 1, Qt::AlignVCenter);
    foot->addWidget(m_copy, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    column->addLayout(foot);
    pane->setBody(body);
    return pane;
}

void MakerWindow::wire()
{
    connect(m_header, &JsonField::changed, this, &MakerWindow::readHeader);
    connect(m_payload, &JsonField::changed, this, &MakerWindow::makeSoon);
    connect(m_key, &KeyChoice::algorithmChosen, this, &MakerWindow::sayAlgorithm);
    connect(m_key, &KeyChoice::changed, this, &MakerWindow::sayKid);
    connect(m_exact, &QPushButton::toggled, this, &MakerWindow::makeSoon);
    connect(m_form, &QComboBox::activated, this, &MakerWindow::makeSoon);
    connect(m_fromInspected, &QPushButton::clicked, this, &MakerWindow::startFromInspected);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        make();
        if (m_token.isEmpty())
            return;
        copyMadeToken(m_token);
        m_words->setFlow(tr("Copied."), tr("Paste it into the inspector, or wherever a test needs it."));
    });
    connect(m_soon, &QTimer::timeout, this, &MakerWindow::make);
    auto *close = new QAction(this);
    close->setShortcuts({QKeySequence(QKeySequence::Close), QKeySequence(QStringLiteral("Esc"))});
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
}

QString MakerWindow::message() const
{
    return m_words->text();
}

/// In a narrow window the key and the token stand below what is edited.
void MakerWindow::arrange()
{
    const double em = QFontInfo(QApplication::font()).pixelSize();
    const auto wanted = width() / em < stackBelow ? Qt::Vertical : Qt::Horizontal;
    if (m_sides->orientation() != wanted)
        m_sides->setOrientation(wanted);
}

void MakerWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MakerWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::ActivationChange)
        return;
    const auto token = m_inspected();
    m_fromInspected->setVisible(token && token->header.root.isObject());
}

void MakerWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Warn));
    painter.fillRect(rect().adjusted(frame, frame, -frame, -frame), colour(Role::Window));
}

} // namespace jotscope::ui
