// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include "ui/kit/style_sheet.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

// The drawings live in a static library, whose resources nobody else would pull in.
static const bool areDrawingsReady = [] {
    Q_INIT_RESOURCE(icons);
    return true;
}();

namespace jotscope::ui {

using diagnosis::Standing;
using diagnosis::Status;
using diagnosis::Verdict;

namespace {

/// The drawings are black on nothing, with white where the colour is cut out again.
QPixmap drawn(const QString &name, const QColor &colour, QSize pixels)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    image.convertTo(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = qAlpha(line[x]) * (255 - qGray(line[x])) / 255;
            line[x] = qRgba(colour.red(), colour.green(), colour.blue(), alpha);
        }
    }
    return QPixmap::fromImage(image);
}

QPixmap pixmapOf(const QString &name, const QColor &colour, QSize pixels)
{
    const QString key = QStringLiteral("jotscope/%1/%2/%3x%4").arg(name).arg(colour.rgba(), 0, 16).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, colour, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIn(QPainter *painter, const QRectF &where, const QString &name, const QColor &ink)
{
    const double scale = painter->device()->devicePixelRatio();
    const QSize pixels(int(std::lround(where.width() * scale)), int(std::lround(where.height() * scale)));
    if (pixels.isEmpty())
        return;
    QPixmap pixmap = pixmapOf(name, ink, pixels);
    pixmap.setDevicePixelRatio(scale);
    // On a whole device pixel, or the thin strokes blur.
    const QPointF corner(std::round(where.left() * scale) / scale, std::round(where.top() * scale) / scale);
    painter->drawPixmap(corner, pixmap);
}

class Engine : public QIconEngine {
public:
    Engine(QString name, Role role) : m_name(std::move(name)), m_role(role) { }

    void paint(QPainter *painter, const QRect &where, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(where.width(), where.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(where).center());
        paintIn(painter, square, m_name, inkOf(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        const QPixmap square = pixmapOf(m_name, inkOf(mode), {side, side});
        if (size.width() == side)
            return square;
        QPixmap wide(size);
        wide.fill(Qt::transparent);
        QPainter painter(&wide);
        painter.drawPixmap(QGuiApplication::isRightToLeft() ? size.width() - side : 0, (size.height() - side) / 2, square);
        return wide;
    }
    QIconEngine *clone() const override { return new Engine(m_name, m_role); }
    QString key() const override { return QStringLiteral("jotscope"); }

private:
    QColor inkOf(QIcon::Mode mode) const { return mode == QIcon::Disabled ? disabledInk() : colour(m_role); }

    QString m_name;
    Role m_role;
};

} // namespace

void paintIcon(QPainter *painter, const QRectF &where, const QString &name, Role role)
{
    paintIn(painter, where, name, colour(role));
}

void drawIcon(QPainter *painter, const QRectF &where, const QString &name, const QColor &ink, const QColor &paper)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray drawing = file.readAll();
    drawing.replace("\"#fff\"", '"' + paper.name().toLatin1() + '"').replace("\"#000\"", '"' + ink.name().toLatin1() + '"');
    QSvgRenderer(drawing).render(painter, where);
}

QIcon icon(const QString &name, Role role)
{
    return QIcon(new Engine(name, role));
}

QString iconOf(Status status)
{
    return QString::fromLatin1(diagnosis::wordOf(status));
}

Role roleOf(Status status)
{
    switch (status) {
    case Status::Ok: return Role::Ok;
    case Status::Warn: return Role::Warn;
    case Status::Fail: return Role::Fail;
    case Status::Unknown:
    case Status::NotAsked:
    case Status::NotChecked: break;
    }
    return Role::Unknown;
}

Role roleOf(Standing standing)
{
    return standing == Standing::Proven ? Role::Fail : standing == Standing::Likely ? Role::Warn : Role::Unknown;
}

QString iconOf(Standing standing)
{
    switch (standing) {
    case Standing::Proven: return QStringLiteral("bars-3");
    case Standing::Likely: return QStringLiteral("bars-2");
    case Standing::Possible: return QStringLiteral("bars-1");
    case Standing::Unknown: return QStringLiteral("unknown");
    case Standing::RuledOut: break;
    }
    return QStringLiteral("ruled-out");
}

QString titleOf(Standing standing)
{
    switch (standing) {
    case Standing::Proven: return QCoreApplication::translate("Standing", "Proven");
    case Standing::Likely: return QCoreApplication::translate("Standing", "Likely");
    case Standing::Possible: return QCoreApplication::translate("Standing", "Possible");
    case Standing::Unknown: return QCoreApplication::translate("Standing", "Unknown");
    case Standing::RuledOut: break;
    }
    return QCoreApplication::translate("Standing", "Ruled out");
}

QString iconOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted: return QStringLiteral("ok");
    case Verdict::Rejected: return QStringLiteral("fail");
    case Verdict::Undecided: break;
    }
    return QStringLiteral("unknown");
}

Role roleOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted: return Role::Ok;
    case Verdict::Rejected: return Role::Fail;
    case Verdict::Undecided: break;
    }
    return Role::Unknown;
}

} // namespace jotscope::ui
