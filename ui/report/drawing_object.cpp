// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/drawing_object.h"

#include "ui/report/paint_drawing.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QScreen>
#include <QTextDocument>

#include <memory>

using Shared = std::shared_ptr<const jotscope::report::Drawing>;
Q_DECLARE_METATYPE(Shared)

namespace jotscope::ui {

namespace {

constexpr int drawingProperty = QTextFormat::UserProperty + 1;
constexpr int pointsProperty = QTextFormat::UserProperty + 2;

double dotsOf(double points, const QTextDocument *document)
{
    const QPaintDevice *device = document->documentLayout()->paintDevice();
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double perInch = device ? device->logicalDpiY() : screen ? screen->logicalDotsPerInchY() : 96;
    return points * perInch / 72;
}

} // namespace

DrawingObject::DrawingObject(QTextDocument *document, Scheme scheme) : QObject(document), m_scheme(scheme)
{
    document->documentLayout()->registerHandler(type, this);
}

QTextCharFormat DrawingObject::formatOf(report::Drawing drawing, double points)
{
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(drawingProperty, QVariant::fromValue(std::make_shared<const report::Drawing>(std::move(drawing))));
    format.setProperty(pointsProperty, points);
    if (points > 0)
        format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    return format;
}

QSizeF DrawingObject::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const auto drawing = format.property(drawingProperty).value<Shared>();
    if (!drawing || drawing->size.isEmpty())
        return {};
    double wide = dotsOf(format.property(pointsProperty).toDouble(), document);
    if (wide <= 0)
        wide = document->pageSize().width() - 2 * document->documentMargin() - 2;
    return drawing->size * (wide / drawing->size.width());
}

void DrawingObject::drawObject(QPainter *painter, const QRectF &where, QTextDocument *, int, const QTextFormat &format)
{
    if (const auto drawing = format.property(drawingProperty).value<Shared>())
        paintDrawing(painter, *drawing, where, m_scheme);
}

} // namespace jotscope::ui
