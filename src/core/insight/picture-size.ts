/** Below so many applications there is no picture: one more would change it. */
export const pictureFrom = 5;

/** Below so many applications a picture is a sketch, and says so. */
export const sketchBelow = 20;
