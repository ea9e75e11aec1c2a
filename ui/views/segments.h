// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace jotscope::ui {

/// Two or more words side by side, one of them chosen: "Table | JSON". Left and right walk it.
class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(const QStringList &words, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int index); ///< never emits
    void setWord(int index, const QString &word);
    QPushButton *button(int index) const;

Q_SIGNALS:
    void chosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace jotscope::ui
