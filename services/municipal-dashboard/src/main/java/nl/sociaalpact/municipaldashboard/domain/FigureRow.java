package nl.sociaalpact.municipaldashboard.domain;

import java.time.YearMonth;

/** One line of a table: a figure for one theme in one month; its cells are the areas. */
public record FigureRow(Figure figure, String theme, YearMonth month) {}
