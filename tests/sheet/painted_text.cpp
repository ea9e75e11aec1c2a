// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/painted_text.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollBar>
#include <QWidget>

namespace jotscope::sheet {

namespace {

constexpr double tolerance = 1.5; ///< px; side bearings and italics
constexpr double leastWidth = 1;  ///< marks of direction have none
constexpr double leastOverlap = 3;

/// Draws nothing and writes down what is written.
class TextEngine : public QPaintEngine {
public:
    explicit TextEngine(std::vector<PaintedText> *texts) : QPaintEngine(AllFeatures), m_texts(texts) { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &changed) override
    {
        if (changed.state() & DirtyTransform)
            m_transform = changed.transform();
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPath(const QPainterPath &) override { }
    using QPaintEngine::drawPolygon;
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawTextItem(const QPointF &at, const QTextItem &item) override;
    Type type() const override { return User; }

private:
    std::vector<PaintedText> *m_texts;
    QTransform m_transform;
};

/// The painter of a foreign device has no direction, so that a mirrored choice's words begin at the wrong end of their room.
bool isMirroredChoice(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) && widget->isRightToLeft();
}

void TextEngine::drawTextItem(const QPointF &at, const QTextItem &item)
{
    PaintedText one;
    one.text = item.text();
    if (one.text.trimmed().isEmpty())
        return;
    one.place = m_transform.mapRect(QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()));
    if (one.place.width() < leastWidth)
        return;
    one.painter = dynamic_cast<const QWidget *>(painter()->device());
    if (isMirroredChoice(one.painter) && painter()->hasClipping())
        one.place.moveRight(m_transform.mapRect(painter()->clipBoundingRect()).right());
    one.seen = one.place;
    if (const QRegion clip = systemClip(); !clip.isEmpty())
        one.seen &= QRectF(clip.boundingRect());
    if (painter()->hasClipping())
        one.seen &= m_transform.mapRect(painter()->clipBoundingRect());
    for (const QWidget *around = one.painter; around; around = around->isWindow() ? nullptr : around->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(around)) {
            one.scrollsSideways |= area->horizontalScrollBar()->isVisible();
            one.scrollsDown |= area->verticalScrollBar()->isVisible();
        }
        one.scrollsSideways |= qobject_cast<const QLineEdit *>(around) != nullptr;
    }
    for (PaintedText &other : *m_texts) { // a text in several colours is painted once for each, all but that part cut away
        if (other.painter == one.painter && other.text == one.text && other.place == one.place) {
            other.seen |= one.seen;
            return;
        }
    }
    m_texts->push_back(std::move(one));
}

class TextDevice : public QPaintDevice {
public:
    TextDevice(const QWidget *window, std::vector<PaintedText> *texts) : m_window(window), m_engine(texts) { }
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth: return m_window->width();
        case PdmHeight: return m_window->height();
        case PdmWidthMM: return m_window->widthMM();
        case PdmHeightMM: return m_window->heightMM();
        case PdmNumColors: return 1 << 24;
        case PdmDepth: return 32;
        case PdmDpiX:
        case PdmPhysicalDpiX: return m_window->logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY: return m_window->logicalDpiY();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    const QWidget *m_window;
    mutable TextEngine m_engine;
};

QString whereIs(const QWidget *widget)
{
    QStringList path;
    for (; widget && path.size() < 3; widget = widget->parentWidget()) {
        const QString name = QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1);
        if (name != u"QWidget")
            path.prepend(name);
        if (widget->isWindow())
            break;
    }
    return path.join(u'/');
}

QString told(const char *what, const PaintedText &text, const QString &rest = {})
{
    return QStringLiteral("%1 \"%2\"%3 in %4").arg(QString::fromLatin1(what), text.text.trimmed(), rest, whereIs(text.painter));
}

bool isCut(const PaintedText &text)
{
    const QRectF &seen = text.seen;
    const bool isSideways = text.place.left() < seen.left() - tolerance || text.place.right() > seen.right() + tolerance;
    const double spare = text.place.height() / 4; // above and below the letters there is room in every font
    const bool isLow = text.place.top() < seen.top() - spare || text.place.bottom() > seen.bottom() + spare;
    return (isSideways && !text.scrollsSideways) || (isLow && !text.scrollsDown);
}

} // namespace

std::vector<PaintedText> paintedTexts(QWidget *window)
{
    std::vector<PaintedText> texts;
    TextDevice device(window, &texts);
    window->render(&device);
    return texts;
}

QStringList complaintsOf(const std::vector<PaintedText> &texts)
{
    QStringList all;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const PaintedText &one = texts[i];
        if (one.seen.isEmpty() && (one.scrollsSideways || one.scrollsDown))
            continue;
        if (isCut(one))
            all.append(told("cut", one));
        for (std::size_t k = i + 1; k < texts.size(); ++k) {
            const QRectF both = one.seen & texts[k].seen;
            const bool isSame = texts[k].text == one.text && texts[k].painter == one.painter;
            if (!isSame && both.width() > leastOverlap && both.height() > one.place.height() * 0.4)
                all.append(told("covered", one, QStringLiteral(" by \"%1\"").arg(texts[k].text.trimmed())));
        }
    }
    all.sort();
    all.removeDuplicates();
    return all;
}

} // namespace jotscope::sheet
