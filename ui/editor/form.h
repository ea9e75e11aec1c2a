// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/environment.h"

#include <QScrollArea>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace jotscope::ui {

class FlowLabel;

/// A section of the environment editor: fields that stand for members. An error stands under the field that it is about.
class Form : public QScrollArea {
    Q_OBJECT
public:
    explicit Form(QWidget *parent = nullptr);

    virtual void fill(const environments::Environment &environment) = 0;
    virtual void take(environments::Environment &into) const = 0;
    /// `pointer` below the environment: "/user_endpoint/base_url". False: no field of this section is about it.
    bool complain(const QString &pointer, const QString &message);
    bool hasPlace(const QString &pointer) const;  ///< this very one
    bool isEmptyAt(const QString &pointer) const; ///< a line in which nothing stands
    void clearComplaints();

Q_SIGNALS:
    void edited(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QLineEdit *addText(const QString &label, const QString &pointer, const QString &hint = {});
    QLineEdit *addFile(const QString &label, const QString &pointer); ///< with "Browse…"
    QComboBox *addChoice(const QString &label, const QString &pointer, const QStringList &values);
    void addField(const QString &label, QWidget *field, const QString &pointer, QWidget *buddy = nullptr);
    void addWide(QWidget *widget, const QString &pointer);
    void setRowShown(const QString &pointer, bool isShown);
    /// Words above what is typed into: as high as they are at their width, whatever widths a layout tries. Anew after another text.
    void fixHeight(QLabel *words);
    QWidget *page() const { return m_page; }
    static void setQuietly(QLineEdit *line, const QString &text); ///< of addText() or addFile(); keeps the caret of who is typing
    static QString valueOf(const QLineEdit *line);                ///< trimmed
    /// A list as "a, b". One that cannot be written so is shown, and changed under JSON only.
    static void fillList(QLineEdit *line, const QStringList &values);
    static void takeList(const QLineEdit *line, QStringList &into);

private:
    struct Place {
        QString pointer;
        FlowLabel *complaint = nullptr;
        QLabel *name = nullptr; ///< null for one across both columns
        QWidget *cell = nullptr;
    };
    void levelChoices();
    void holdHeight();
    QWidget *addCell(QLabel *name, QWidget *field, const QString &pointer);
    FlowLabel *makeComplaint(const QString &pointer);

    QWidget *m_page;
    QFormLayout *m_rows;
    std::vector<Place> m_places;
};

} // namespace jotscope::ui
