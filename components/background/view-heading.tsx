import { type ReactNode, useEffect, useRef } from 'react';

type Props = {
  readonly className: string;
  readonly children: ReactNode;
  readonly onBack: () => void;
};

/** The way back and the heading of a view; focus moves to the heading when the view opens. */
export const ViewHeading = ({ className, children, onBack }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <button type="button" className="link-button back" onClick={onBack}>
        <span aria-hidden="true" className="back-arrow" />
        Back
      </button>
      <h1 className={className} dir="auto" tabIndex={-1} ref={heading}>
        {children}
      </h1>
    </>
  );
};
