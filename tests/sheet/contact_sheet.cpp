// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/contact_sheet.h"

#include <QFont>
#include <QImageReader>
#include <QPainter>
#include <QTextStream>

namespace jotscope::sheet {

namespace {

constexpr int cellWidth = 960;
constexpr int gap = 16;
constexpr int captionHeight = 28;
constexpr int mostHeight = 30'000; ///< of one sheet: painters end at 32767

/// The pictures of one state, by their colours.
struct Row {
    QString state;
    QStringList files;
    int height = 0;
};

QStringList foldersIn(const QDir &folder)
{
    return folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QSize sizeInSheet(const QString &path)
{
    const QSize size = QImageReader(path).size();
    return size.width() > cellWidth ? size.scaled(cellWidth, size.height(), Qt::KeepAspectRatio) : size;
}

QList<Row> rowsOf(const QDir &group)
{
    QList<Row> rows;
    for (const QString &file : group.entryList({QStringLiteral("*-light.png")}, QDir::Files, QDir::Name)) {
        Row row{file.chopped(10), {}, 0};
        for (const char *colours : {"light", "dark", "high-contrast"}) {
            const QString path = group.filePath(row.state + u'-' + QString::fromLatin1(colours) + QStringLiteral(".png"));
            if (!QFile::exists(path))
                continue;
            row.files.append(path);
            row.height = qMax(row.height, sizeInSheet(path).height());
        }
        rows.append(row);
    }
    return rows;
}

bool join(const QList<Row> &rows, const QString &title, const QString &path)
{
    int height = gap;
    int columns = 1;
    for (const Row &row : rows) {
        height += captionHeight + row.height + gap;
        columns = qMax(columns, int(row.files.size()));
    }
    QImage sheet(columns * (cellWidth + gap) + gap, height, QImage::Format_RGB32);
    sheet.fill(QColor(0x80, 0x84, 0x8c));
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::white);
    QFont font = painter.font();
    font.setPixelSize(18);
    font.setBold(true);
    painter.setFont(font);
    int y = gap;
    for (const Row &row : rows) {
        painter.drawText(
            QRect(gap, y, sheet.width() - 2 * gap, captionHeight), Qt::AlignVCenter, title + QStringLiteral(" / ") + row.state);
        y += captionHeight;
        for (int column = 0; column < row.files.size(); ++column) {
            const QSize size = sizeInSheet(row.files[column]);
            const QImage picture(row.files[column]);
            painter.drawImage(gap + column * (cellWidth + gap), y, picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        }
        y += row.height + gap;
    }
    painter.end();
    return sheet.save(path, "PNG");
}

/// One group of one look in as many sheets as painters need: GROUP.png, GROUP-2.png …
QStringList joinGroup(const QDir &look, const QString &group, bool &isWritten)
{
    QStringList names;
    QList<Row> part;
    int height = 0;
    const auto flush = [&] {
        if (part.isEmpty())
            return;
        const QString name = names.isEmpty() ? group : group + u'-' + QString::number(names.size() + 1);
        names.append(name + QStringLiteral(".png"));
        isWritten = join(part, look.dirName() + QStringLiteral(" / ") + group, look.filePath(names.last())) && isWritten;
        part.clear();
        height = 0;
    };
    for (const Row &row : rowsOf(QDir(look.filePath(group)))) {
        const int more = captionHeight + row.height + gap;
        if (height + more > mostHeight)
            flush();
        part.append(row);
        height += more;
    }
    flush();
    return names;
}

} // namespace

bool joinAll(const QDir &folder)
{
    bool isWritten = true;
    QString page = QStringLiteral("<!DOCTYPE html><meta charset=\"utf-8\"><title>Jotscope: contact sheets</title>"
                                  "<style>body{font:14px sans-serif;background:#80848c;color:#fff;margin:16px}a{color:#fff}"
                                  "img{width:100%;max-width:2960px}</style>\n");
    for (const QString &lookName : foldersIn(folder)) {
        const QDir look(folder.filePath(lookName));
        page += QStringLiteral("<h2>%1 <a href=\"%1/complaints.txt\">complaints</a> <a href=\"%1/elided.txt\">elided</a></h2>\n")
                    .arg(lookName);
        for (const QString &group : foldersIn(look)) {
            for (const QString &sheet : joinGroup(look, group, isWritten))
                page += QStringLiteral("<h3>%1</h3><a href=\"%2/%3\"><img loading=\"lazy\" src=\"%2/%3\" alt=\"%1\"></a>\n")
                            .arg(group, lookName, sheet);
        }
    }
    QFile file(folder.filePath(QStringLiteral("index.html")));
    const QByteArray bytes = page.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && isWritten;
}

} // namespace jotscope::sheet
