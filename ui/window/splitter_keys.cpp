// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/splitter_keys.h"

#include "ui/kit/pane.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QSplitter>

namespace jotscope::ui {

namespace {

constexpr int farther = 5; ///< times a line, with Shift

/// Fills the handle while the keys are its.
class HandleMark : public QWidget {
public:
    explicit HandleMark(QSplitterHandle *handle) : QWidget(handle)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        resize(handle->size());
        handle->installEventFilter(this);
        show();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            resize(static_cast<QWidget *>(watched)->size());
        return false;
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::Accent));
        const bool isUpright = height() > width();
        const QRectF bar = QRectF(rect()).adjusted(isUpright ? 2 : 0, isUpright ? 0 : 2, isUpright ? -2 : 0, isUpright ? 0 : -2);
        painter.drawRoundedRect(bar, 2, 2);
        painter.setBrush(colour(Role::OnAccent)); // three dots: where a hand would take it
        for (int dot = -1; dot <= 1; ++dot)
            painter.drawEllipse(bar.center() + (isUpright ? QPointF(0, dot * 6.0) : QPointF(dot * 6.0, 0)), 1.2, 1.2);
    }
};

/// The name of what a splitter is beside: of the pane, or of the list inside it when the splitter is inside too.
QString nameOf(const QWidget *focus, const QSplitter *splitter)
{
    for (const QWidget *one = focus; one; one = one->parentWidget()) {
        const auto *pane = qobject_cast<const Pane *>(one);
        const bool isInside = pane && pane->isAncestorOf(splitter);
        if ((pane && !isInside) || one->parentWidget() == splitter || one->isWindow())
            return one->isWindow() ? QString() : one->accessibleName().isEmpty() ? focus->accessibleName() : one->accessibleName();
    }
    return {};
}

int leastOf(const QWidget *widget, Qt::Orientation orientation)
{
    const QSize least = widget->minimumSize().expandedTo(widget->minimumSizeHint());
    return orientation == Qt::Horizontal ? least.width() : least.height();
}

} // namespace

SplitterKeys::SplitterKeys(QWidget *window) : QObject(window)
{
}

SplitterKeys::~SplitterKeys()
{
    delete m_mark;
}

/// From the inside out; of two handles beside a pane first the one behind it.
std::vector<SplitterKeys::Found> SplitterKeys::around(const QWidget *focus)
{
    std::vector<Found> all;
    for (const QWidget *child = focus; child && child->parentWidget(); child = child->parentWidget()) {
        auto *splitter = qobject_cast<QSplitter *>(child->parentWidget());
        const int place = splitter ? splitter->indexOf(const_cast<QWidget *>(child)) : -1;
        if (place < 0)
            continue;
        if (place + 1 < splitter->count() && splitter->handle(place + 1)->isVisible())
            all.push_back({splitter, place + 1, true});
        if (place > 0 && splitter->handle(place)->isVisible())
            all.push_back({splitter, place, false});
    }
    return all;
}

void SplitterKeys::next()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus != m_focus)
        m_number = -1;
    m_focus = focus;
    const std::vector<Found> all = around(focus);
    if (all.empty()) {
        leave();
        Q_EMIT told(tr("No divider can be moved beside this pane."));
        return;
    }
    const int number = (m_number + 1) % int(all.size());
    take(all[std::size_t(number)], number, int(all.size()));
}

void SplitterKeys::take(const Found &found, int number, int count)
{
    qApp->removeEventFilter(this); // what it sees without a mark ends it
    delete m_mark;
    m_splitter = found.splitter;
    m_handle = found.handle;
    m_number = number;
    m_mark = new HandleMark(found.splitter->handle(found.handle));
    qApp->installEventFilter(this);
    const bool isUpright = found.splitter->orientation() == Qt::Horizontal;
    const QString pane = nameOf(m_focus, found.splitter);
    const QString place = isUpright ? (found.isAfter ? tr("Divider behind %1") : tr("Divider before %1")).arg(pane)
                                    : (found.isAfter ? tr("Divider below %1") : tr("Divider above %1")).arg(pane);
    const QString name = pane.isEmpty() ? tr("Divider") : place;
    const QString keys = isUpright ? tr("Left and Right move it, with Shift further; Esc leaves.")
                                   : tr("Up and Down move it, with Shift further; Esc leaves.");
    const QString further = count > 1 ? tr("F8: the next one (%1 of %2).").arg(number + 1).arg(count) : QString();
    Q_EMIT told(QStringLiteral("%1: %2 %3").arg(name, keys, further).trimmed());
}

void SplitterKeys::leave()
{
    if (!isActive())
        return;
    qApp->removeEventFilter(this);
    delete m_mark;
    m_splitter = nullptr;
    m_number = -1;
    Q_EMIT told({});
}

/// What one side gives the other takes, down to the least of each.
void SplitterKeys::moveBy(int pixels)
{
    int before = m_handle - 1;
    while (before > 0 && m_splitter->widget(before)->isHidden())
        --before;
    QList<int> sizes = m_splitter->sizes();
    const Qt::Orientation orientation = m_splitter->orientation();
    const int roomBefore = sizes[before] - leastOf(m_splitter->widget(before), orientation);
    const int roomBehind = sizes[m_handle] - leastOf(m_splitter->widget(m_handle), orientation);
    const int moved = qBound(-qMax(0, roomBefore), pixels, qMax(0, roomBehind));
    sizes[before] += moved;
    sizes[m_handle] -= moved;
    m_splitter->setSizes(sizes);
    Q_EMIT m_splitter->splitterMoved(sizes[before], m_handle); // as by the pointer
}

/// False: the key is not the splitter's.
bool SplitterKeys::press(int key, bool far)
{
    if (!m_splitter || key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
        leave();
        return true;
    }
    const bool isUpright = m_splitter->orientation() == Qt::Horizontal;
    const bool isMirrored = isUpright && m_splitter->isRightToLeft();
    const int step = lines(far ? farther : 1) * (isMirrored ? -1 : 1);
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isUpright)
            moveBy(key == Qt::Key_Left ? -step : step);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!isUpright)
            moveBy(key == Qt::Key_Up ? -step : step);
        return true;
    default: return false;
    }
}

bool SplitterKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (!isActive()) { // the splitter has gone, and the mark with it
        qApp->removeEventFilter(this);
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::FocusOut:
    case QEvent::WindowDeactivate:
        if (watched == m_focus || event->type() == QEvent::MouseButtonPress)
            leave();
        return false;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: break;
    default: return false;
    }
    if (!watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const Qt::KeyboardModifiers held = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool isModifier = key->key() == Qt::Key_Shift || key->key() == Qt::Key_Control || key->key() == Qt::Key_Alt;
    const bool isOurs = held == Qt::NoModifier
        && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Left
            || key->key() == Qt::Key_Right || key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (event->type() == QEvent::ShortcutOverride) {
        event->setAccepted(isOurs);
        return isOurs; // Esc comes as a key then, whatever the window has on it
    }
    if (isOurs && press(key->key(), key->modifiers() & Qt::ShiftModifier))
        return true;
    if (!isModifier && key->key() != Qt::Key_F8)
        leave();
    return false;
}

} // namespace jotscope::ui
