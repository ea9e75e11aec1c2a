// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/copy_source.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace jotscope::ui {

namespace {

bool copyFromField(QWidget *focus)
{
    if (auto *line = qobject_cast<QLineEdit *>(focus); line && line->hasSelectedText()) {
        line->copy();
        return true;
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(focus); text && text->textCursor().hasSelection()) {
        text->copy();
        return true;
    }
    return false;
}

} // namespace

bool copyFrom(QWidget *focus, Copied what)
{
    if (copyFromField(focus))
        return true;
    for (QWidget *one = focus; one; one = one->isWindow() ? nullptr : one->parentWidget()) {
        auto *source = dynamic_cast<CopySource *>(one);
        if (source && source->copy(what))
            return true;
    }
    return false;
}

QString withoutIsolates(QString words)
{
    for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
        words.remove(QChar(mark));
    return words;
}

} // namespace jotscope::ui
