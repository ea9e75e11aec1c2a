// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QTabWidget>

namespace jotscope::test {

/// Letters that stand for more than one thing in what shows of `dialog` now: with Alt, none of those happens.
inline QStringList mnemonicsTwice(const QWidget *dialog)
{
    QStringList twice;
    QHash<QString, QString> seen;
    const auto note = [&](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        if (seen.contains(key))
            twice.append(QStringLiteral("%1: %2, %3").arg(key, seen.value(key), text));
        seen.insert(key, text);
    };
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisibleTo(dialog))
            note(label->text());
    }
    for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(dialog))
            note(button->text());
    }
    return twice;
}

/// The same on every page of its tabs.
inline QStringList mnemonicsTwiceOnAnyPage(const QWidget *dialog)
{
    auto *pages = dialog->findChild<QTabWidget *>();
    QStringList twice;
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        for (const QString &one : mnemonicsTwice(dialog))
            twice.append(pages->tabText(page) + QStringLiteral(": ") + one);
    }
    return twice;
}

} // namespace jotscope::test
