// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace jotscope::ui {

class FlowLabel;

/// A line for text that may come from elsewhere: a token, a file, the clipboard. What does not show or turns text around never stands in
/// it, so that what is read there is what is kept.
class ForeignLine : public QLineEdit {
    Q_OBJECT
public:
    explicit ForeignLine(QWidget *parent = nullptr);

    void fill(const QString &value);  ///< with hidden characters: as codes, read-only, so that it is kept as it is
    void offer(const QString &value); ///< with hidden characters: not taken, and said why
    QString value() const;            ///< trimmed; what was filled in with hidden characters as it was
    static QString valueOf(const QLineEdit *line);
    QString notice() const { return m_notice; }
    FlowLabel *makeNotice(QWidget *parent); ///< says it below the line; hidden while there is none

Q_SIGNALS:
    void noticed(const QString &notice); ///< empty: nothing is odd any more

private:
    void judge();
    void tell(const QString &notice);

    QString m_notice;
    QString m_kept;        ///< while it is shown as codes
    QStringList m_leftOut; ///< codes, of the edit under way
};

} // namespace jotscope::ui
