// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/maker/made_here.h"

#include "ui/kit/concealed.h"

#include <QMimeData>
#include <QUuid>

namespace jotscope::ui {

namespace {

const QString type = QStringLiteral("application/x-jotscope-made-here");

const QByteArray &markOfThisRun()
{
    static const QByteArray mark = QUuid::createUuid().toByteArray();
    return mark;
}

} // namespace

void copyMadeToken(const QByteArray &token)
{
    auto *mime = new QMimeData;
    mime->setText(QString::fromUtf8(token));
    mime->setData(type, markOfThisRun());
    copySecret(mime);
}

bool isMadeHere(const QMimeData *data)
{
    return data && data->data(type) == markOfThisRun();
}

} // namespace jotscope::ui
